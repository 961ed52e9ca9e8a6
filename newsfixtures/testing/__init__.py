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
    is_legal,
    states_what_it_says,
)
from newsfixtures.testing._law import NOW, LawError
from newsfixtures.testing._rule_laws import (
    RULE_LAWS,
    Law,
    breaks_nothing_else,
    decoys_stay_silent_in_place,
    example_article,
    finds_what_it_injects,
    hits_of,
    holds_its_trigger,
    injected,
    injects_the_same_twice,
    keeps_its_examples,
    leaves_a_valid_article,
    repairs_what_it_injects,
    reports_places_that_resolve,
    rules_under_test,
    silent_on_clean,
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
    "breaks_nothing_else",
    "changes_the_document",
    "decoys_stay_silent_in_place",
    "example_article",
    "example_source",
    "finds_what_it_injects",
    "hits_of",
    "holds_its_trigger",
    "injected",
    "injects_the_same_twice",
    "is_legal",
    "keeps_its_examples",
    "leaves_a_valid_article",
    "repairs_what_it_injects",
    "reports_places_that_resolve",
    "rules_under_test",
    "silent_on_clean",
    "spoiled",
    "states_what_it_says",
]
