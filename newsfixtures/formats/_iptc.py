"""Terms of IPTC's vocabularies that messages are coded with, and what stands in for those they lack.

Source: IPTC NewsCodes, Media Topics, genre, digital source type (cv.iptc.org, read 2026-11-25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsfixtures.article import Status

MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/"
GENRES = "http://cv.iptc.org/newscodes/genre/"
SOURCE_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"
POLICIES = {
    "principles": "https://schema.org/publishingPrinciples",
    "corrections": "https://schema.org/correctionsPolicy",
    "ethics": "https://schema.org/ethicsPolicy",
    "verification": "https://schema.org/verificationFactCheckingPolicy",
    "unnamed_sources": "https://schema.org/unnamedSourcesPolicy",
    "ownership": "https://schema.org/ownershipFundingInfo",
    "feedback": "https://schema.org/actionableFeedbackPolicy",
}
"""Roles of trust indicators; any URI may stand there, and schema.org has one for each policy."""
CV_GENRES = {
    "analysis": "Analysis",
    "background": "Background",
    "opinion": "Opinion",
    "review": "Review",
    "interview": "Interview",
    "obituary": "Obituary",
}
"""The genres that IPTC's vocabulary has, too."""
STATUSES: Mapping[Status, Status] = {
    "draft": "withheld",
    "embargoed": "usable",
    "retracted": "canceled",
}
"""What the states of publication that ninjs does not know become."""
TOPICS = {
    "01000000": "arts, culture, entertainment and media",
    "02000000": "crime, law and justice",
    "03000000": "disaster, accident and emergency incident",
    "04000000": "economy, business and finance",
    "05000000": "education",
    "06000000": "environment",
    "07000000": "health",
    "08000000": "human interest",
    "09000000": "labour",
    "10000000": "lifestyle and leisure",
    "11000000": "politics and government",
    "12000000": "religion",
    "13000000": "science and technology",
    "14000000": "society",
    "15000000": "sport",
    "16000000": "conflict, war and peace",
    "17000000": "weather",
}
"""The topmost Media Topics, by their names in English."""
