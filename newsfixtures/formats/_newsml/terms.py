"""Names and vocabularies that NewsML-G2 items are written and read with."""

from __future__ import annotations

NAR = "http://iptc.org/std/nar/2006-10-01/"
EXTENSION = "urn:newsfixtures:newsml-g2"
OWN = "nf"
"""The prefix of attributes of our own; NewsML-G2 lets any stand beside its own."""
CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
_CV = "http://cv.iptc.org/newscodes/"
_HOUSE = "https://newsfixtures.example/newscodes/"
STANDARD_SCHEMES = {
    "ninat": f"{_CV}ninature/",
    "stat": f"{_CV}pubstatusg2/",
    "sig": f"{_CV}signal/",
    "medtop": f"{_CV}mediatopic/",
    "genre": f"{_CV}genre/",
    "cpnat": f"{_CV}cpnature/",
    "drol": f"{_CV}descriptionrole/",
    "digsrctype": f"{_CV}digitalsourcetype/",
    "nprov": f"{_CV}newsprovider/",
}
"""The schemes of IPTC's catalog that we use."""
HOUSE_SCHEMES = {
    alias: f"{_HOUSE}{name}/"
    for alias, name in (
        ("nfrol", "role"),
        ("nfsec", "section"),
        ("nfhead", "headline"),
        ("nfrel", "relation"),
        ("nfpol", "policy"),
        ("nfpart", "name-part"),
        ("nfgenre", "genre"),
        ("nftype", "article-type"),
    )
}
"""Schemes of our own, for what IPTC's vocabularies lack."""
NATURES = {
    "people": "person",
    "organizations": "organisation",
    "places": "geoArea",
    "events": "event",
    "objects": "object",
}
"""The nature of each kind of entity, in the scheme ``cpnat``."""
CONTRIBUTING = ("editor", "translator", "producer", "contributor")
"""The roles of authors that contribute and did not create."""
