"""Which language a text is in: by its script, and for Latin script by the commonest small words."""

from __future__ import annotations

import re
from collections import Counter

_SAMPLE = 20_000
_FIRST_BEYOND_LATIN = "\u0370"
_COMMON = {
    "en": "the of and to in that for is with on as are be by this will our",
    "fr": "le la les des et de du un une dans que pour est nous avec sur aux",
    "de": "der die das und von zu den mit ist für wir auf dem ein eine werden",
    "es": "el la los las de y que en del para con una por se nuestro más",
    "it": "il la di e che le della per un una con nel dei del delle sono",
    "pt": "o a os as de e do da que em para com uma dos das não",
    "nl": "de het een en van in dat op te met voor zijn wij aan",
}


def language_of(text: str) -> str:
    """Return an ISO 639-1 code ("en", "ja", …), or "und" where too little tells."""
    sample = text[:_SAMPLE]
    letters = len(re.findall(r"[^\W\d_]", sample))
    if letters < 3:
        return "und"
    if any(sign >= _FIRST_BEYOND_LATIN and sign.isalpha() for sign in set(sample)):
        by_script = _by_script(sample, letters)
        if by_script is not None:
            return by_script
    words = Counter(re.findall(r"[^\W\d_]+", sample.lower()))
    scores = {code: sum(words[word] for word in set(known.split())) for code, known in _COMMON.items()}
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] * 12 > words.total() or scores[best] >= 3 else "und"


def _by_script(sample: str, letters: int) -> str | None:
    """Return the language that the script tells, None for Latin script."""
    kana = len(re.findall(r"[\u3040-\u30ff]", sample))
    han = len(re.findall(r"[\u3400-\u9fff]", sample))
    hangul = len(re.findall(r"[\uac00-\ud7af]", sample))
    if hangul * 5 > letters:
        return "ko"
    if (kana + han) * 5 > letters:
        return "ja" if kana * 50 > han else "zh"
    for code, script in (("ru", r"[\u0400-\u04ff]"), ("ar", r"[\u0600-\u06ff]"), ("el", r"[\u0370-\u03ff]")):
        if len(re.findall(script, sample)) * 2 > letters:
            return "uk" if code == "ru" and re.search("[іїєґ]", sample) else code
    return None
