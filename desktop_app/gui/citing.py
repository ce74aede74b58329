"""A passage on the clipboard with where it was read: as Markdown for plain text, as HTML for rich text."""

from PySide6.QtCore import QMimeData

from desktop_app.domain.documents import Revision, Source
from desktop_app.domain.spans import Span


def citation(source: Source, revision: Revision, span: Span) -> QMimeData:
    """The passage and its citation in the forms that other programs paste."""
    from desktop_app.exporters.citations import cited_in_html, cited_in_markdown  # not needed before

    markdown = cited_in_markdown(source, revision, span)
    data = QMimeData()
    data.setText(markdown)
    data.setHtml(cited_in_html(source, revision, span))
    data.setData("text/markdown", markdown.encode("utf-8", "replace"))
    return data
