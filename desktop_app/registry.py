"""Named plug-ins: the modules of one of our packages, then the entry points that others installed."""

import importlib
import logging
import pkgutil
from collections.abc import Iterator
from typing import Generic, Protocol, TypeVar

log = logging.getLogger(__name__)


class Plugin(Protocol):
    """What every registered thing has: a short, stable, unique name."""

    @property
    def name(self) -> str: ...


P = TypeVar("P", bound=Plugin)


class Registry(Generic[P]):
    """Plug-ins by name, found on first use.

    `attribute` is the module-level name a module of `package` gives its plug-in (`READER`, `EXPORTER` …);
    `group` is the entry-point group (`kliping.readers` …). A plug-in that cannot be loaded is logged and left out.
    """

    def __init__(self, package: str, *, attribute: str, group: str, kind: type[P]) -> None:
        self._package, self._attribute, self._group, self._kind = package, attribute, group, kind
        self._found: dict[str, P] | None = None

    def __iter__(self) -> Iterator[P]:
        return iter(self._plugins().values())

    def __contains__(self, name: object) -> bool:
        return name in self._plugins()

    def __getitem__(self, name: str) -> P:
        return self._plugins()[name]

    def names(self) -> tuple[str, ...]:
        """All names, sorted."""
        return tuple(self._plugins())

    def _plugins(self) -> dict[str, P]:
        if self._found is None:
            found = {plugin.name: plugin for plugin in (*self._ours(), *self._installed())}
            self._found = dict(sorted(found.items()))
        return self._found

    def _ours(self) -> Iterator[P]:
        package = importlib.import_module(self._package)
        for module in pkgutil.iter_modules(package.__path__, self._package + "."):
            plugin = getattr(importlib.import_module(module.name), self._attribute, None)
            if isinstance(plugin, self._kind):
                yield plugin

    def _installed(self) -> Iterator[P]:
        from importlib.metadata import entry_points  # costs more than our own scan, and few have plug-ins

        for entry in entry_points(group=self._group):
            try:
                plugin = entry.load()
            except Exception:
                log.exception("plug-in %s of %s cannot be loaded", entry.name, self._group)
                continue
            if isinstance(plugin, self._kind):
                yield plugin
            else:
                log.error("plug-in %s of %s is not a %s", entry.name, self._group, self._kind.__name__)
