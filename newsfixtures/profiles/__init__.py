"""Profiles: which rules matter for one kind of articles, and how much. One a file.

A profile ends in ``PROFILE``. What is asked for on the command line or in settings stands above
it: ``select`` replaces its selection, ``extend-select`` and ``ignore`` change it, severities
replace its own.
"""

from __future__ import annotations

from collections.abc import Mapping

from attrs import Factory, field, frozen

from newsfixtures._registry import Plugin, Registry
from newsfixtures.findings import Severity


@frozen(eq=False)
class Profile(Plugin):
    """A selection of rules with its severities.

    Attributes:
        title: What it is for, in a few words.
        select: Selectors of the rules to run; ``None`` for the default ones.
        extend: Selectors of rules to run besides.
        ignore: Selectors of rules not to run.
        severity: Severities that replace the rules' own, by selector; later ones win.
    """

    title: str = field(kw_only=True)
    select: tuple[str, ...] | None = field(kw_only=True, default=None)
    extend: tuple[str, ...] = field(kw_only=True, default=())
    ignore: tuple[str, ...] = field(kw_only=True, default=())
    severity: Mapping[str, Severity] = field(kw_only=True, default=Factory(dict))


PROFILES = Registry("profile", __name__, "PROFILE", Profile)
"""Every profile, by name."""
