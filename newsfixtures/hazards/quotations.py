"""Quotations whose marks open and close in ways that confuse readers."""

from __future__ import annotations

from newsfixtures.hazards import Hazard, as_graf, values

HAZARD = Hazard(
    __name__,
    title="Quotations",
    plant=as_graf,
    source="Unicode CLDR 47 delimiters; The Chicago Manual of Style, 13.30 on speech over grafs",
    values=values(
        typical={
            "“We waited all night,” the mayor said.": "nothing is odd",
            "“We waited,” the mayor said, “and then it came.”": "interrupted",
            "The mayor said they had “waited all night”.": "partial, the stop outside",
            "The mayor said they had “waited all night.”": "partial, the stop inside",
            "‘We waited,’ the mayor said.": "single marks, as British papers print",
        },
        legal={
            "“No.”": "a whole graf",
            "“No,” he said.": "the shortest",
            "“‘Wait,’ he said, ‘for me,’” she recalled.": "one in another, closing together",
            "He said he’d ‘had enough’ of ‘the dogs’ barking’.": "apostrophes between single marks",
            "“We waited,” “we waited” and “we waited”, three of them said.": "the same three times",
            '"We waited," the mayor said.': "straight marks",
            "„Wir haben gewartet“, sagte die Bürgermeisterin.": "German",
            "»Wir haben gewartet«, sagte sie.": "German books",
            "« Nous avons attendu », a dit la maire.": "French, no-break spaces",
            "«Ми чекали», — сказала мерка.": "Ukrainian, a dash before the speaker",
            "— Ми чекали, — сказала вона.": "a dash opens speech",
            "”Vi väntade”, sade hon.": "Swedish: the same mark twice",
            "「待っていた」と市長は述べた。": "Japanese",
            "「『待て』と言われた」と話した。": "Japanese, one in another",
            "قالت: «انتظرنا طوال الليل».": "Arabic",
            "He wrote: “It [the dam] holds […], they say [sic].”": "brackets inside",
            "The so-called “dam” is a “dyke”.": "scare quotes, nobody's words",
            "He sang “Row, row” and read “The River”.": "titles, nobody's words",
            "It measured 6' 2\" by 5' 11\".": "marks that are inches",
            "Rock 'n' roll came in the '90s.": "apostrophes that look like openings",
            "“Where were you?” the judge asked. “At home,” he said.": "two speakers in one graf",
            "“Why?” “Because.”": "two speakers and no names",
            "She said “yes” – then “no”.": "one word each",
            "Asked whether it would hold, he said: “…”": "nothing but an ellipsis",
            "“I said to him, ‘They said, “No,” to us.’”": "three levels",
        },
        broken={
            "“We waited all night, the mayor said.": "never closed",
            "We waited all night,” the mayor said.": "never opened",
            '“We waited all night", the mayor said.': "closed with another mark",
        },
    ),
)
