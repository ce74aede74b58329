"""PDF: the simple page of the exporters, laid out by Qt. Nothing of Qt is loaded before a page is asked for.

Found by the registry of exporters as an entry point, as the exporters of other packages are.
"""

import re
import sys
from typing import TYPE_CHECKING
from uuid import NAMESPACE_OID, uuid5

from desktop_app.domain.selections import Selection
from desktop_app.exporters.dates import moment
from desktop_app.exporters.exporter import Exporter
from desktop_app.exporters.paper import page

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

_DOTS = 96  # an inch; Qt's HTML counts pixels by it
# the moment of writing, in the two forms that Qt writes it in
_MOMENTS = re.compile(rb"(?<=Date \(D:)\d{14}Z|(?<=Date=\")\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")
_FORMS = {15: "%Y%m%d%H%M%SZ", 25: "%Y-%m-%dT%H:%M:%S+00:00"}  # by their lengths, which offsets in the file count on


def write(selection: Selection) -> bytes:
    """The PDF. Where no application of Qt runs, one without a screen is started for as long as it takes."""
    application = _application()
    try:
        return _laid_out(page(selection), selection)
    finally:
        if application is not None:
            application.shutdown()


def _application() -> "QGuiApplication | None":
    """An application of our own; None if there is one already."""
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is not None:
        return None
    screenless = [] if sys.platform in ("win32", "darwin") else ["-platform", "offscreen"]  # there, it has no fonts
    return QGuiApplication(["kliping", *screenless])


def _laid_out(html: str, selection: Selection) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QUuid
    from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))  # the document keeps two centimetres of its own
    writer.setTitle(selection.documents[0].document.source.title if selection.documents else "")
    writer.setCreator(selection.generator)
    writer.setDocumentId(QUuid(str(uuid5(NAMESPACE_OID, html.encode("utf-8", "replace").decode()))))
    document = QTextDocument()
    document.setDefaultFont(QFont(["Georgia", "Noto Serif", "DejaVu Serif"], 11))
    document.setHtml(html)
    document.print_(writer)
    del writer  # which writes the end of the file
    return _dated(bytes(buffer.data().data()), selection.made)


def _dated(data: bytes, made: str) -> bytes:
    """The file with the moment of the selection in place of the present one."""
    then = moment(made)
    return _MOMENTS.sub(lambda match: then.strftime(_FORMS[len(match[0])]).encode(), data)


EXPORTER = Exporter(name="pdf", label="PDF", suffix=".pdf", media_type="application/pdf", write=write)
