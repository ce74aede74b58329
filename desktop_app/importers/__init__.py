"""Importers: annotations made elsewhere become records. One module a format."""

from desktop_app.importers.importer import Importer
from desktop_app.registry import Registry

importers: Registry[Importer] = Registry(
    "desktop_app.importers", attribute="IMPORTER", group="kliping.importers", kind=Importer
)
