"""What a Japanese promise states of what one needs to check it: means, starting point, result, condition, and for whom.

The questions are those of TRACK, the ONE Campaign's standard for promises.
"""

from __future__ import annotations

import re

from desktop_app.document import Span

_MEANS = re.compile(
    r"を通じ|により|によって|を活用し|を用い|予算|基金|補助|助成|融資|出資|交付金|財源|財政|税制|無償資金協力|円借款|債|作業部会|協議会|会議を|枠組み|規模の(?:支援|投資)|を投じ"
)
_BASELINE = re.compile(
    r"年度?比|現状比|比で|現状の|現在の[0-9０-９約]|水準から|年度?の(?:実績|水準|[0-9０-９約][^、。]{0,12}(?:から|の))|[％%割倍人件円]から|前年|従来の"
)
_TARGET = re.compile(
    r"倍増|半減|倍に|実質ゼロ|ゼロ(?:に|を)|ネット・?ゼロ|カーボンニュートラル|全て?の|すべての|全国の|完全|廃止|撤廃|締結|批准|法案を|法律案を|策定|設置|創設|開設|制定|根絶|達成|義務化|無償化|統一"
)
_IF = re.compile(
    r"(?:れば|ならば|たら)(?=、)|場合(?:には|は|に|、)|限りにおいて|(?:こと|もの)を(?:条件|前提)(?:に|として)|仮に"
)
_NO_CONDITION = re.compile(
    r"必要な場合(?:には|は|に|、)|をはじめ|例えば|言えば|いえば|すれば、[^、。]{0,10}と(?:見|言)"
)
_FOR_WHOM = re.compile(
    r"(?P<whom>[一-龥々ァ-ヶーA-Z・]{2,16})(?:に対する|に対して、?|に対し、?|向けの|向けに|のための(?=[^、。]{0,8}(?:支援|資金|基金|制度))|への(?=[^、。は]{0,12}(?:支援|資金|協力|投資|供与|融資|給付|補助|配布|助成)))"
)
_LOOK = 400


def means(text: str, span: Span) -> bool:
    """Tell whether the words name a means: through what, by what, with what money."""
    return _MEANS.search(text, span.start, span.end) is not None


def baseline(text: str, span: Span) -> bool:
    """Tell whether the words name a starting point to measure from."""
    return _BASELINE.search(text, span.start, span.end) is not None


def target(text: str, span: Span) -> bool:
    """Tell whether the words name a result one can check without a number."""
    return _TARGET.search(text, span.start, span.end) is not None


def conditional(text: str, span: Span) -> bool:
    """Tell whether the promise hangs on a condition ("…場合には", "…れば")."""
    return any(
        not _NO_CONDITION.match(text, max(span.start, m.start() - 3)) for m in _IF.finditer(text, span.start, span.end)
    )


def beneficiaries(text: str, span: Span, actors: tuple[str, ...]) -> tuple[str, ...]:
    """Return for whom a promise is, where it says so ("中小企業に対し", "途上国への支援"), as written."""
    found = (match["whom"] for match in _FOR_WHOM.finditer(text, span.start, min(span.end, span.start + _LOOK)))
    return tuple(dict.fromkeys(name for name in found if name not in actors))
