"""How pages name the parts that are no article: roles, tags, and the usual words in classes and ids."""

from __future__ import annotations

import re

ROLES = {
    "navigation": "navigation",
    "banner": "page header",
    "contentinfo": "page footer",
    "complementary": "sidebar",
    "search": "search form",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "alert": "banner",
    "menu": "navigation",
    "menubar": "navigation",
    "toolbar": "buttons",
}
TAGS = {
    "nav": "navigation",
    "aside": "sidebar",
    "footer": "page footer",
    "form": "form",
    "button": "buttons",
    "select": "form",
    "textarea": "form",
    "dialog": "dialog",
    "iframe": "embedded page",
    "menu": "navigation",
    "search": "search form",
}
COOKIE = re.compile(r"cookie|consent|gdpr|privacy-?(?:bar|banner|notice)|ccpa|onetrust|didomi", re.I)
HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)

_WORDS = {
    "navigation": """
        (?:site|main|top|sub|global|local|foot|side|mega|page|primary|secondary)?-?(?:nav|navi|navbar|navigation|menus?)
        gnav lnav breadcrumbs? topicpath pankuzu crumbs? pagination pager page-?numbers
        skip(?:-?(?:link|nav|to-?content))?s? pagetop page-?top totop back-?to-?top toc-?nav tabs
    """,
    "page header": """
        (?:site|page|global|top|main)-?(?:header|head|banner|masthead|branding) masthead topbar top-bar
        usa-banner gov-?banner alert-?banner announcement-?bar logo
    """,
    "page footer": "(?:site|page|global|main)-?(?:footer|foot) footer colophon copyright",
    "sidebar": "side-?bars? rail widgets? widget-area",
    "sharing buttons": """
        share sharing share-?(?:bar|buttons?|links?|tools?) social social-?(?:media|links?|share|icons?|nav)
        sns sns-?(?:list|share|btn) addtoany sharedaddy print-?(?:link|button) tools
    """,
    "related links": """
        related related-?(?:posts?|articles?|content|links?|news|stories) recommended read-?more
        more-?(?:news|stories|from) latest-?news popular trending prev-?next post-?navigation tag-?list tags
    """,
    "advertisement": "ads? advert advertisement promo promotion sponsor(?:ed)?",
    "subscription form": "newsletter subscribe subscription signup sign-up mailing-?list email-?signup",
    "comments": "comments? comment-?(?:list|form|section) disqus",
    "dialog": "popup pop-up modal overlay lightbox toast",
    "search form": "search search-?(?:form|box|bar) site-?search",
    "language choice": """
        lang(?:uage)?s?-?(?:switch(?:er)?|select(?:or)?|menu|list|choice|nav|links?) translations
    """,
    "text for screen readers": "sr-only screen-?reader(?:-?text)? visually-?hidden hidden-?text",
}
NAMES = tuple(
    (what, re.compile(rf"(?:^|[\s_-])(?:{'|'.join(words.split())})(?:$|[\s_-])", re.I))
    for what, words in _WORDS.items()
)
ARTICLE_NAMES = re.compile(
    r"(?:^|[\s_-])"
    r"(?:article|entry|post|story|news|page|main|body|content|document|statement|press-?release|honbun|contents)"
    r"-?(?:content|contents|body|text|main|area|detail|inner|wrap)?(?:$|[\s_-])",
    re.I,
)
SHARE_WORDS = re.compile(
    r"(?:share(?: this)?(?: page| article| post)?|print(?: this)?(?: page)?|e-?mail(?: this)?|tweet|facebook|twitter"
    r"|linkedin|whatsapp|copy link|skip to (?:main )?content|back to top|read more|advertisement|follow us|menu|close"
    r"|top of page|ページトップへ|ページの先頭へ|本文へ(?:移動|ジャンプ)?|印刷|シェア|メニュー|閉じる)\W*$",
    re.I,
)
