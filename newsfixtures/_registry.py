"""Finds plug-ins by scanning a folder: one module, one constant, no lists to keep.

A folder is read once, when first asked for. Third parties add modules of their own through an
entry-point group per kind (``newsfixtures.rules``, ``newsfixtures.formats`` …), whose entries
load to the constant itself.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import sys
from functools import cached_property
from importlib.metadata import entry_points
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import frozen

from newsfixtures.errors import RegistryError, UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@frozen(eq=False)
class Plugin:
    """What every plug-in has: *module* is its ``__name__``; name and prose follow from it."""

    module: str

    @cached_property
    def name(self) -> str:
        """The name people type: the module's own name with dashes."""
        return self.module.rpartition(".")[2].replace("_", "-")

    @property
    def doc(self) -> str:
        """The module's docstring, which is the plug-in's page."""
        return inspect.cleandoc(sys.modules[self.module].__doc__ or "")


P = TypeVar("P", bound=Plugin)


class Registry(Generic[P]):
    """All plug-ins of one *kind*, by the name people type (the module's name with dashes).

    A plug-in is a module below *package* that ends in *constant*, an instance of *cls*
    of `Plugin`. Modules and packages that start with an underscore are not plug-ins.

    Raises:
        RegistryError: on first use, when a module lacks its constant, or two share a name.
    """

    def __init__(self, kind: str, package: str, constant: str, cls: type[P]) -> None:
        """Say what to look for; nothing is read yet."""
        self.kind = kind
        self._package = package
        self._constant = constant
        self._cls = cls

    def __iter__(self) -> Iterator[P]:
        """Yield the plug-ins in the order of their names."""
        return iter(self._found.values())

    def __len__(self) -> int:
        """Count the plug-ins."""
        return len(self._found)

    def __contains__(self, name: object) -> bool:
        """Tell whether a plug-in has that *name*."""
        return name in self._found

    def __getitem__(self, name: str) -> P:
        """Look a plug-in up; underscores are read as dashes.

        Raises:
            UnknownNameError: no plug-in has that name.
        """
        try:
            return self._found[name.replace("_", "-")]
        except KeyError:
            raise UnknownNameError(self.kind, name, self._found) from None

    @property
    def names(self) -> tuple[str, ...]:
        """Every name, sorted."""
        return tuple(self._found)

    @cached_property
    def _found(self) -> Mapping[str, P]:
        found: dict[str, P] = {}
        for origin, plugin in self._candidates():
            if not isinstance(plugin, self._cls):
                msg = (
                    f"{origin} gives {type(plugin).__name__} where a {self._cls.__name__} is due; "
                    f"end the module with {self._constant} = {self._cls.__name__}(…)"
                )
                raise RegistryError(msg)
            if plugin.name in found:
                msg = (
                    f"{origin} repeats the {self.kind} name {plugin.name!r}; rename one of the two"
                )
                raise RegistryError(msg)
            found[plugin.name] = plugin
        return dict(sorted(found.items()))

    def _candidates(self) -> Iterator[tuple[str, object]]:
        for module_name in _modules(self._package):
            module = importlib.import_module(module_name)
            if not hasattr(module, self._constant):
                msg = (
                    f"{module_name} has no {self._constant}; every module of the folder ends in one"
                )
                raise RegistryError(msg)
            yield module_name, getattr(module, self._constant)
        for entry in entry_points(group=self._package):
            yield entry.value, entry.load()


def _modules(package_name: str) -> Iterator[str]:
    package = importlib.import_module(package_name)
    for info in pkgutil.iter_modules(package.__path__, f"{package_name}."):
        if info.name.rpartition(".")[2].startswith("_"):
            continue
        if info.ispkg:
            yield from _modules(info.name)
        else:
            yield info.name
