"""Japanese statements: full-width numbers and bullets, headings by brackets, signs, numbers and indentation."""

from desktop_app.document import BlockKind, Document
from desktop_app.readers import read_bytes

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
