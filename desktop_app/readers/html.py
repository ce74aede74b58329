"""Saved web pages: the article in them, its structure as blocks."""

import re

from desktop_app.errors import ReadingError
from desktop_app.readers.page import NO_ARTICLE, VERSION, article_of, page_text, parsed, whole_of
from desktop_app.readers.reader import Reader, Reading, checked

_FRAGMENT = re.compile(r"<!--\s*StartFragment\s*-->(.*?)(?:<!--\s*EndFragment\s*-->|\Z)", re.DOTALL)


def read(data: bytes, file_name: str) -> Reading:
    """The article of a page, without navigation; a clipboard fragment is taken whole."""
    page = page_text(data, file_name)
    fragment = _FRAGMENT.search(page)
    if fragment is None:
        return checked(article_of(page, file_name), file_name)
    tree = parsed(fragment[1])
    if tree is None:
        raise ReadingError(f"{file_name or 'The page'} holds no article.", remedy=NO_ARTICLE)
    return checked(whole_of(tree), file_name)


READER = Reader(
    name="html",
    label="Saved web page",
    suffixes=(".html", ".htm", ".xhtml"),
    media_types=("text/html", "application/xhtml+xml"),
    version=VERSION,
    read=read,
)
