"""Names of states and groups of states in Japanese: the usual form, other forms, and the one-letter form of headlines."""

from __future__ import annotations

NOUN = r"[一-龥々〆ヶ〇ァ-ヶー・A-Za-zＡ-Ｚａ-ｚ0-9０-９＆&]"
"""What names are written in: everything but hiragana and marks."""

_ROWS = """
日本 日 日本国
米国 米 アメリカ合衆国 アメリカ 合衆国
英国 英 グレートブリテン及び北アイルランド連合王国 イギリス 連合王国
フランス 仏 フランス共和国
ドイツ 独 ドイツ連邦共和国
イタリア 伊 イタリア共和国
カナダ 加
豪州 豪 オーストラリア連邦 オーストラリア
インド 印 インド共和国
韓国 韓 大韓民国
中国 中 中華人民共和国
ロシア 露 ロシア連邦
台湾 台
フィリピン 比 フィリピン共和国
ベトナム 越 ベトナム社会主義共和国 ヴィエトナム
インドネシア 尼 インドネシア共和国
タイ 泰 タイ王国
マレーシア 馬
ブラジル 伯 ブラジル連邦共和国
トルコ 土 トルコ共和国 テュルキエ
スペイン 西 スペイン王国
オランダ 蘭 オランダ王国
ウクライナ 宇
シンガポール - シンガポール共和国
ニュージーランド -
メキシコ 墨 メキシコ合衆国
チリ - チリ共和国
ペルー -
アルゼンチン -
コロンビア -
パラグアイ -
ウルグアイ -
サウジアラビア - サウジアラビア王国
アラブ首長国連邦 -
カタール -
クウェート -
イスラエル -
イラン - イラン・イスラム共和国
イラク -
ヨルダン -
エジプト -
南アフリカ - 南アフリカ共和国
ケニア -
ナイジェリア -
エチオピア -
ガーナ -
モロッコ -
アルジェリア -
バングラデシュ -
パキスタン -
スリランカ -
ネパール -
モンゴル - モンゴル国
ミャンマー -
カンボジア -
ラオス -
ブルネイ -
カザフスタン -
ウズベキスタン -
ポーランド - ポーランド共和国
スウェーデン -
ノルウェー -
フィンランド -
デンマーク -
スイス -
オーストリア -
ベルギー -
ポルトガル -
ギリシャ -
アイルランド -
チェコ -
ハンガリー -
ルーマニア -
パプアニューギニア -
フィジー -
パラオ -
欧州連合 欧 EU ＥＵ 欧州委員会
ASEAN - ＡＳＥＡＮ 東南アジア諸国連合
G7 - Ｇ７ Ｇ7 主要7か国 主要７か国
G20 - Ｇ２０ Ｇ20
アフリカ連合 - AU
国際連合 - 国連
"""

STATES = {row.split()[0]: tuple(row.split()[2:]) for row in _ROWS.strip().splitlines()}
"""A state's usual name, and the other names a text may use."""

LETTERS = {row.split()[1]: row.split()[0] for row in _ROWS.strip().splitlines() if row.split()[1] != "-"}
"""The letter that stands for a state in a headline ("日米首脳会談"), and the state."""

GROUPS = frozenset({"G7", "G20", "ASEAN", "欧州連合", "アフリカ連合", "国際連合"})
"""Parties that are several states."""

KNOWN = {name: state for state, others in STATES.items() for name in (state, *others)}
"""Every name, and the usual one."""

SIDES = ("側", "国政府", "政府", "両政府", "首脳", "の首脳", "側首脳", "政権")
"""What may follow a state's name and still be the state."""
