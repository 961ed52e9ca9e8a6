"""The laws that plug-ins keep, for our own tests and for those of third parties.

Each law is a function that returns when it holds and raises `LawError` naming the plug-in, the
place and what was expected when it does not::

    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
    @pytest.mark.parametrize("law", RULE_LAWS, ids=lambda law: law.__name__)
    def test_rule_keeps_law(rule, law):
        for index, article in enumerate(clean_articles(200)):
            law(rule, article, SeededChooser(7, index))

Laws of formats are asked of an article and of deviations from the default knobs, such as those of
`newsfixtures.sweeps.covering`.
"""

from __future__ import annotations

from newsfixtures.testing._document_laws import (
    DOCUMENT_LAWS,
    DocumentLaw,
    example_source,
    spoiled,
)
from newsfixtures.testing._format_laws import (
    FORMAT_LAWS,
    FormatLaw,
    changes_the_document,
    states_what_it_says,
)
from newsfixtures.testing._law import NOW, LawError
from newsfixtures.testing._rule_laws import (
    RULE_LAWS,
    Law,
    example_article,
    hits_of,
    injected,
    rules_under_test,
)

__all__ = [
    "DOCUMENT_LAWS",
    "FORMAT_LAWS",
    "NOW",
    "RULE_LAWS",
    "DocumentLaw",
    "FormatLaw",
    "Law",
    "LawError",
    "changes_the_document",
    "example_article",
    "example_source",
    "hits_of",
    "injected",
    "rules_under_test",
    "spoiled",
    "states_what_it_says",
]
