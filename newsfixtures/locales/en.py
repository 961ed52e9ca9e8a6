"""English."""

from __future__ import annotations

from newsfixtures.locales import Locale

LOCALE = Locale(
    __name__,
    tag="en",
    source=(
        "CLDR 47 through Babel 2.18 (names of days and months); labels, credit words and "
        "attribution verbs: shared design notes on the shape of real news, read 2026-11-24"
    ),
    quotes=(("“", "”"), ("‘", "’"), ('"', '"')),
    apostrophes="'’",
    labels={
        "Source": "source",
        "Sources": "source",
        "Details": "details",
        "Quote": "quote",
        "Background": "background",
        "Claim": "claim",
        "Assessment": "assessment",
        "Verdict": "assessment",
        "Context": "context",
        "Analysis": "analysis",
        "Reaction": "reaction",
        "What's next": "whats_next",
        "What’s next": "whats_next",
        "What happens next": "whats_next",
        "Contact": "contact",
        "Methodology": "methodology",
        "Why it matters": "analysis",
        "For reference": "background",
    },
    by_prefixes=("By", "Text:", "Text by", "Words:", "Words by", "Reporting by", "Written by"),
    conjunctions=("and", "&"),
    said_verbs=frozenset(
        (
            "said says told added adds noted stated explained stressed argued warned announced "
            "confirmed claimed insisted asked replied wrote continued described suggested denied "
            "reported acknowledged promised declared vowed urged commented remarked recalled "
            "emphasised emphasized admitted called tweeted posted responded"
        ).split()
    ),
    credit_words={
        "Photo": "other",
        "Photos": "other",
        "Photograph": "other",
        "Picture": "other",
        "Image": "other",
        "Stock photo": "stock",
        "Stock image": "stock",
        "File photo": "other",
        "Archive photo": "other",
        "Handout": "handout",
        "Handout photo": "handout",
        "Illustration": "other",
        "Graphic": "other",
        "Credit": "other",
    },
    agency_words=("news agency", "news agencies", "wire service", "wire services", "newswire"),
    publication_words=("channel", "newspaper", "website", "magazine", "broadcaster", "outlet"),
    chrome_words=frozenset(
        (
            "date|home|menu|search|share|sections|all sections|news|latest|latest news|subscribe|"
            "sign in|log in|newsletter|newsletters|print|comments|follow us|back to top|skip to "
            "content|skip to main content|all news|world|sport|opinion|more|read more|top stories|"
            "advertisement|live|video|photos|archive|contact us|about us|all topics|categories"
        ).split("|")
    ),
    function_words=frozenset(
        (
            "the of and to in a that is was for on with as by at from it an be has have had his "
            "her its their they he she which who will would are were been this but not or after "
            "about said also over when more than than into could up out there before between"
        ).split()
    ),
    leaders=("Mr", "Mrs", "Ms", "Dr", "President", "Prime Minister", "Minister", "Secretary"),
    told_by_region=True,
    placeholders=frozenset(("admin", "staff", "web desk", "newsroom", "editor", "staff writer")),
    navigation=("Home", "World", "Sport"),
    dated="date {day} All Sections",
    dates_of="en-150",
    month_first="MMMM d, y",
)
