"""Japanese statements: full-width numbers and bullets, headings by brackets, signs, numbers and indentation."""

import pytest

from desktop_app.document import BlockKind, Document
from desktop_app.readers import read_bytes
from desktop_app.readers.structure.labels import label_of

NUMBERED = """日米首脳共同声明

２０２４年４月１０日
ワシントンＤＣ

　両首脳は、本日、ワシントンＤＣにおいて会談し、日米同盟を一層強化することで一致した。自由で開かれたインド太平洋のために協力する。

１　安全保障協力

　両首脳は、抑止力及び対処力を強化するため、指揮統制の枠組みを向上させることを確認した。

（１）宇宙分野

　米国は、日本人宇宙飛行士２名の月面着陸の機会を提供することを約束した。

２　経済協力

　両首脳は、以下の取組を進めることで一致した。

・半導体の供給網の強靱化
・重要鉱物に関する協力
　－　共同備蓄の検討
・人工知能の研究開発に１億ドルを拠出する。
"""
SIGNED = """共同声明
2017年2月10日
本日、両首脳は、ワシントンDCで最初の首脳会談を行い、日米同盟及び経済関係を一層強化するための強い決意を確認した。
【日米同盟】
揺らぐことのない日米同盟はアジア太平洋地域における平和、繁栄および自由の礎である。
■ 訪日の招待
安倍総理は、トランプ大統領が本年中に日本を公式訪問するよう招待した。
"""


def read(text: str, encoding: str = "utf-8") -> Document:
    document = read_bytes(text.encode(encoding), "a.txt")
    assert list(document.flaws()) == []
    assert document.text == text
    return document


def headings(document: Document) -> list[tuple[str | None, str, int]]:
    return [(b.label, document.running(b.body), b.level) for b in document.blocks if b.kind is BlockKind.HEADING]


def test_full_width_numbers_head_and_nest() -> None:
    document = read(NUMBERED)
    assert (document.name, str(document.date), document.language) == ("日米首脳共同声明", "2024-04-10", "ja")
    assert headings(document) == [("１", "安全保障協力", 2), ("（１）", "宇宙分野", 3), ("２", "経済協力", 2)]


def test_full_width_bullets_nest() -> None:
    document = read(NUMBERED)
    items = [(b.label, b.level) for b in document.blocks if b.kind is BlockKind.ITEM]
    assert items == [("・", 1), ("・", 1), ("－", 2), ("・", 1)]


def test_brackets_and_heavy_signs_head() -> None:
    assert [words for _, words, _ in headings(read(SIGNED))] == ["【日米同盟】", "訪日の招待"]


def test_a_heading_is_told_by_not_being_set_in() -> None:
    paragraph = (
        "　両首脳は、本日会談し、日米同盟を一層強化することで一致した。"
        "自由で開かれたインド太平洋のために協力することを改めて確認した。\n"
    )
    document = read(f"共同声明\n\n{paragraph}安全保障\n{paragraph}{paragraph}　以上確認\n{paragraph}")
    assert [words for _, words, _ in headings(document)] == ["安全保障"]


def test_every_usual_japanese_encoding_is_recognised() -> None:
    for encoding in ("utf-8", "utf-16", "shift_jis", "euc_jp", "iso2022_jp"):
        plain = NUMBERED.replace("－", "‐") if encoding != "utf-8" else NUMBERED
        document = read_bytes(plain.encode(encoding, "replace"), "a.txt")
        assert document.name == "日米首脳共同声明", encoding


OFFICIAL = """外務省告示第１２号

　　　経済安全保障に関する共同行動計画

　　　　　　　　　　　令和７年４月１日
　　　　　　　　　　　内閣官房

第１　趣旨

　本計画は、基本的な方針に基づき、両国が取り組むべき事項を定めるものである。

第２　取組の方向性

　１　供給網の強靱化

　　政府は、供給網を強靱化するため、令和８年度までに十兆円を超える支援を行う。

　（１）重要物資の確保

　　ア　重要鉱物の備蓄を拡大する。
　　イ　代替技術を２０３０年までに実用化する。

　２　基幹インフラの安全

　　関係省庁は、基幹インフラの安全性を確保するための制度を着実に運用する。
"""
PLAN = """２０２６年度行動計画

令和８年３月１０日
日本成長戦略会議

Ⅰ．総論

本計画では、二〇四〇年までに世界市場で主導的な地位を占めることを目指す。

Ⅱ．量子分野

１　目標

○国内の利用者を１０００万人に増やす。
○世界市場シェア２割の獲得

２　課題

○専門人材の不足

３　施策

○政府は、研究拠点を全国に整備する。
"""


def test_the_title_stands_below_a_notification_number() -> None:
    assert read(OFFICIAL).name == "経済安全保障に関する共同行動計画"


def test_who_issued_a_paper_stands_in_its_date_line() -> None:
    for text, lines in (
        (OFFICIAL, ["令和７年４月１日", "内閣官房"]),
        (PLAN, ["令和８年３月１０日", "日本成長戦略会議"]),
    ):
        document = read(text)
        assert [document.running(b.span) for b in document.blocks if b.kind is BlockKind.DATELINE] == lines


def test_ordinals_and_kana_number_headings_and_items() -> None:
    document = read(OFFICIAL)
    assert headings(document) == [
        *[("第１", "趣旨", 2), ("第２", "取組の方向性", 2), ("１", "供給網の強靱化", 3)],
        *[("（１）", "重要物資の確保", 4), ("２", "基幹インフラの安全", 3)],
    ]
    assert [b.label for b in document.blocks if b.kind is BlockKind.ITEM] == ["ア", "イ"]


def test_roman_numerals_head_and_a_sign_that_lists_never_heads() -> None:
    document = read(PLAN)
    assert [(label, level) for label, _, level in headings(document)] == [
        *[("Ⅰ．", 2), ("Ⅱ．", 2), ("１", 3), ("２", 3), ("３", 3)]
    ]
    assert [b.label for b in document.blocks if b.kind is BlockKind.ITEM] == ["○"] * 4


def test_a_title_that_counts_sessions_is_no_serial_number() -> None:
    speech = (
        "第２２０回国会における施政方針演説\n\n令和７年１月２４日\n\n一　はじめに\n\n"
        "　国会の開会に当たり、国政に臨む所信を申し述べます。\n\n二　経済\n\n　賃上げを進めます。\n"
    )
    document = read(speech)
    assert document.name == "第２２０回国会における施政方針演説"
    assert headings(document) == [("一", "はじめに", 2), ("二", "経済", 2)]


def test_a_date_in_two_languages_is_one_date_line() -> None:
    source = (
        "# A Partnership / パートナーシップ\n\n12 May 2025 / 2025年5月12日\n\nBoth sides will act. 双方は行動する。\n"
    )
    document = read_bytes(source.encode(), "a.md")
    assert [b.kind for b in document.blocks][:2] == [BlockKind.TITLE, BlockKind.DATELINE]
    assert str(document.date) == "2025-05-12"


def test_lines_that_markdown_runs_together_are_items_where_each_has_its_label() -> None:
    source = (
        "# 計画\n\n① 経済産業省は、供給網を構築する。\n② 国土交通省は、\n港湾を整備する。\n③ 両省は、毎年点検する。\n"
    )
    document = read_bytes(source.encode(), "a.md")
    assert [(b.kind, b.label) for b in document.blocks[1:]] == [(BlockKind.ITEM, label) for label in "①②③"]


def test_ticks_that_markdown_runs_together_are_items() -> None:
    document = read_bytes("# 計画\n\n✓ 供給網を構築する。\n✓ 港湾を整備する。\n".encode(), "a.md")
    assert [(b.kind, b.label) for b in document.blocks[1:]] == [(BlockKind.ITEM, "✓")] * 2


def test_a_full_width_blank_behind_a_line_break_begins_a_paragraph() -> None:
    page = (
        "<h1>共同声明の全文</h1><p>　両首脳は一致した。<br>　我々は指揮統制を\n向上させる。</p>"
        "<p>・一つ目<br>・二つ目</p>"
    )
    document = read_bytes(page.encode(), "a.html")
    assert [document.running(b.span) for b in document.blocks[1:]] == [
        *["両首脳は一致した。", "我々は指揮統制を向上させる。", "・一つ目", "・二つ目"]
    ]


def test_a_number_that_counts_something_is_no_label() -> None:
    counts = ["10 年間で支援する", "3 か国が協力する", "２０２５年に開く", "一方で進める"]
    for words in (*counts, "３．２兆円を要する", "１．５倍の水準"):
        assert label_of(words) is None, words
    labels = [
        ("1 はじめに", "1"),
        ("2)現状", "2)"),
        ("１－２　背景", "１－２"),
        ("Ⅲ　体制", "Ⅲ"),
        ("１．１人材", "１．１"),
    ]
    for words, label in labels:
        found = label_of(words)
        assert found is not None, words
        assert found.text == label


BODY = "本計画は、基本的な方針に基づき、県が取り組む事項を定めるものである。\n\n窓口を設置する。支援を行う。\n"


def top(*lines: str) -> list[tuple[str, str]]:
    document = read("\n\n".join((*lines, BODY)))
    return [(block.kind.value, document.running(block.span)) for block in document.blocks[: len(lines)]]


def test_a_sign_set_twice_leaves_a_name_open_and_is_no_bullet() -> None:
    assert top("○○県地域防災計画", "令和７年４月１日") == [
        ("title", "○○県地域防災計画"),
        ("dateline", "令和７年４月１日"),
    ]
    assert label_of("○○県") is None
    assert label_of("・・・") is None
    assert label_of("○　基本方針") is not None


@pytest.mark.parametrize(
    "words",
    [
        "青空自動車株式会社",
        "株式会社青空",
        "未来党",
        "日本経済連合会",
        "政務調査会",
        "知事　山田太郎",
        "鎌倉市",
        "キャンベラ",
    ],
)
def test_a_name_below_the_date_is_no_heading(words: str) -> None:
    assert top("行動計画", "２０２５年７月１日", words)[2][0] == "dateline"


@pytest.mark.parametrize("words", ["概要", "経済政策", "会社の在り方", "政党と市民", "知事の役割"])
def test_a_heading_below_the_date_stays_one(words: str) -> None:
    assert top("行動計画", "２０２５年７月１日", words)[2][0] == "heading"


def test_a_month_alone_dates_a_paper() -> None:
    for line, date in (("令和７年３月", "2025-03"), ("（令和８年４月改定）", "2026-04"), ("二〇二五年十月", "2025-10")):
        document = read(f"行動計画\n\n{line}\n\n{BODY}")
        assert (document.blocks[1].kind, str(document.date)) == (BlockKind.DATELINE, date)
    assert read(f"行動計画\n\n令和７年３月の課題\n\n{BODY}").date is None


def test_lines_of_an_archive_head_nothing_and_date_the_text() -> None:
    document = read(f"資料集\n\n[演説者] 石川一郎\n[年月日] 2026/1/23\n\n{BODY}")
    assert [b.kind for b in document.blocks].count(BlockKind.HEADING) == 0
    assert str(document.date) == "2026-01-23"


def test_a_date_in_kanji_is_read() -> None:
    assert str(read(f"施政方針演説\n\n令和八年一月二十三日\n\n{BODY}").date) == "2026-01-23"


def test_the_title_stands_below_a_masthead() -> None:
    assert read(f"○○株式会社\n\n中期経営計画\n\n2025年5月12日\n\n{BODY}").name == "中期経営計画"
    for title in ("環境未来都市", "次世代の鉄道", "豊かな農村"):
        assert read(f"{title}\n\n基本構想\n\n2025年5月12日\n\n{BODY}").name == title
    assert read(f"データの銀行\n\n2025年5月12日\n\n{BODY}").name == "データの銀行"


@pytest.mark.parametrize("words", ["（物価高対策）", "(国民の命を守り抜く)", "（はじめに）"])
def test_a_line_in_brackets_heads_what_follows(words: str) -> None:
    assert top("行動計画", "２０２５年７月１日", words)[2] == ("heading", words)


@pytest.mark.parametrize("words", ["（仮訳）", "(英語版)", "（別紙）", "（案）"])
def test_a_line_in_brackets_that_tells_of_the_text_heads_nothing(words: str) -> None:
    assert top("行動計画", "２０２５年７月１日", words)[2][0] != "heading"


def test_sentences_that_circled_numbers_count_are_items_where_a_page_shows_no_line_ends() -> None:
    document = read_bytes(
        "<p>① 支援を行う。 ② 検討を進める。 ③ 措置を講じる。</p><p>そのうち② は急ぐ。 ③ もである。</p>".encode(),
        "a.html",
    )
    items = [(b.label, document.quote(b.body)) for b in document.blocks if b.kind is BlockKind.ITEM]
    assert items == [("①", "支援を行う。"), ("②", "検討を進める。"), ("③", "措置を講じる。")]
    assert len(document.blocks) == 4
