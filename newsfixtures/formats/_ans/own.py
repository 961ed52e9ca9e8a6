"""What ANS has no member for: kept in ``additional_properties``, which every part may have."""

from __future__ import annotations

from typing import Any

VENDOR = "newsfixtures"


def own(**found: Any) -> dict[str, Any]:  # noqa: ANN401 (any JSON)
    """Return ``additional_properties`` with the members that hold something; nothing if none."""
    held = {name: each for name, each in found.items() if each not in (None, [], {})}
    return {"additional_properties": {VENDOR: held}} if held else {}


def owned(part: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return what `own` wrote into a part."""
    found = part.get("additional_properties") if isinstance(part, dict) else None
    held = found.get(VENDOR) if isinstance(found, dict) else None
    return held if isinstance(held, dict) else {}


def stating(**found: Any) -> dict[str, Any]:  # noqa: ANN401
    """Return the members that are not ``None``."""
    return {name.rstrip("_"): each for name, each in found.items() if each is not None}
