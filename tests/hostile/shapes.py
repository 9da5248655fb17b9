"""Hostile shapes of text: what a scanner, a converter, a careless writer or a prankster may hand in."""

ENDLESS = {
    "one endless sentence": "we will build roads and the parties, which met in Rome, agree that they shall pay ",
    "a hundred thousand and": "and ",
    "nested quotes": "“he said ‘we will “pay” now’ ",
    "no spaces": "wewillbuildahospitalandschools",
    "one word": "a",
    "nothing but verbs": "will ",
    "nothing but commas": "we, the leaders, will, ",
    "open brackets": "( we will [ ",
    "names without end": "Japan And Canada Will Build Roads Of The Department Of State And ",
    "relative clauses": "which the parties, which the parties will ",
    "possessives": "Japan’s commitment to Canada’s ",
    "short forms": "the Agency of Agencies (AAA) will pay, ",
    "times": "by the end of the first half of May 2030 and ",
    "letters that grow in lower case": "İSTANBUL WİLL BUİLD İ. ",
    "marks without width": "we\u200b will\u2060 build\ufeff a\u00ad road. ",
}
"""Pieces that, repeated, give one unit without an end."""

BROKEN = {
    "all capitals": "THE PARTIES WILL BUILD A HOSPITAL BY 2030. ",
    "full stops": ". ",
    "a table read as text": "Item 2024 2025 | will pay | $3 billion | 12.5% \t 1,000 jobs\n",
    "noise of a scan": "T he p@rties w1ll c0mm|t t0 bu1ld ~~ a h0sp!tal; ¬ |l| ",
    "languages mixed": "We will build. Nous construirons. 日本は道路を建設する。 Wir werden bauen. ",
    "lead-ins in lead-ins": "We commit to:\n\n- build roads\n  - including:\n    - by rail\n\n",
    "paragraphs of a resolution": "1. Decides to act, and requests the Secretary-General to report;\n\n",
    "marks of emphasis": "** we will ** ",
    "initials": "J. D. K. U.S. ",
}
"""Pieces that, repeated, give many units or none that a reader would know."""


def repeated(piece: str, size: int) -> str:
    """Return `size` code points of a piece, over and over."""
    return (piece * (size // len(piece) + 1))[:size]
