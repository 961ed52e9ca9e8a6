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
