"""Where the files that travel with the package are: schemas and corpus.

In a checkout (and so in an editable install) they stand at the top level; in a wheel below the
package. Whoever needs one asks here.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def data_dir(name: str) -> Path:
    """Return the folder *name* (``schemas`` or ``corpus``), wherever this install keeps it."""
    package = Path(__file__).resolve().parent
    installed = package / "_files" / name
    return installed if installed.is_dir() else package.parent / name
