"""Fictional news outlets: one house style a file, ending in ``OUTLET``."""

from __future__ import annotations

from attrs import frozen

from newsfixtures._registry import Plugin, Registry


@frozen(eq=False)
class Outlet(Plugin):
    """A house style (to be filled in by the newsroom)."""

    title: str


OUTLETS = Registry("outlet", __name__, "OUTLET", Outlet)
"""Every outlet, by name."""
