"""The encodings a person can choose from when the guess is wrong."""

ENCODINGS = (
    ("utf-8", "UTF-8"),
    ("utf-16", "UTF-16"),
    ("cp1252", "Windows-1252 (Western)"),
    ("cp1250", "Windows-1250 (Central European)"),
    ("cp1251", "Windows-1251 (Cyrillic)"),
    ("cp1253", "Windows-1253 (Greek)"),
    ("cp1254", "Windows-1254 (Turkish)"),
    ("cp1256", "Windows-1256 (Arabic)"),
    ("iso8859_15", "ISO 8859-15 (Western)"),
    ("cp932", "Shift_JIS (日本語)"),
    ("euc_jp", "EUC-JP (日本語)"),
    ("iso2022_jp", "ISO-2022-JP (日本語)"),
    ("gb18030", "GB18030 (简体中文)"),
    ("big5", "Big5 (繁體中文)"),
    ("euc_kr", "EUC-KR (한국어)"),
)
"""Python's names of the codecs, and what they are called. The names are not translated: they are proper names."""

TEXT_FORMATS = frozenset({"txt", "md", "html"})
"""Formats in which the bytes of a file are text in an encoding that must be guessed."""
