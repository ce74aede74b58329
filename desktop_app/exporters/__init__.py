"""Exporters: records become bytes. One module a format."""

from pathlib import PurePath

from desktop_app.errors import UsageError
from desktop_app.exporters.exporter import Exporter
from desktop_app.registry import Registry

exporters: Registry[Exporter] = Registry(
    "desktop_app.exporters", attribute="EXPORTER", group="kliping.exporters", kind=Exporter
)


def exporter_for(file_name: str, *, name: str | None = None) -> Exporter:
    """The exporter called `name`, else the one for the file's suffix. Raises UsageError if there is none."""
    if name is not None:
        if name not in exporters:
            raise UsageError(f'There is no format "{name}".', remedy=f"Choose one of {', '.join(exporters.names())}.")
        return exporters[name]
    fitting = [exporter for exporter in exporters if PurePath(file_name).name.lower().endswith(exporter.suffix)]
    if fitting:
        return max(fitting, key=lambda exporter: len(exporter.suffix))  # .statements.csv rather than .csv
    known = ", ".join(exporter.suffix for exporter in exporters)
    raise UsageError(f'"{file_name}" ends like no known format.', remedy=f"Name the format, or end it in {known}.")
