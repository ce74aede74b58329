"""Zip packages of XML (EPUB, OpenDocument, Office Open XML), and what is said of those that cannot be read."""

import re
from html.entities import html5
from typing import TYPE_CHECKING

from desktop_app.errors import ReadingError
from desktop_app.zipfiles import ZipError, ZipLimits, ZipMembers

if TYPE_CHECKING:
    from lxml.etree import _Element  # pyright: ignore[reportAttributeAccessIssue] - compiled, without types

MOST_MEMBERS = 10_000
LARGEST_MEMBER = 32 * 2**20  # bytes, unpacked
MOST_UNPACKED = 128 * 2**20  # bytes, all that is read of one package
_SURE_RATIO = 200  # text shrinks some 5 to 20 times; a bomb 1,000 times
_LIMITS = ZipLimits(members=MOST_MEMBERS, unpacked=MOST_UNPACKED, member=LARGEST_MEMBER, ratio=_SURE_RATIO)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # what Word makes of a document with a password, or of before 2007
_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]*);")
_XML_ENTITIES = frozenset((b"amp", b"lt", b"gt", b"quot", b"apos"))
_BROKEN = "Save it anew in the program it comes from, or paste the article's text."


class Package:
    """A zip file whose members are read one by one. Declared and real sizes are bounded.

    Raises ReadingError for what is no zip file, has too many members, or hides too much in a few bytes.
    """

    def __init__(self, data: bytes, file_name: str) -> None:
        self._name = file_name or "The file"
        if data.startswith(_COMPOUND):
            raise self.protected()
        try:
            self._members = ZipMembers(data, _LIMITS)
        except ZipError as error:
            raise self._refusal(error) from error

    def __contains__(self, name: object) -> bool:
        return name in self._members

    @property
    def names(self) -> tuple[str, ...]:
        """The members' names as they are written in the package, not to be used as paths."""
        return self._members.names

    def read(self, name: str) -> bytes:
        """The bytes of one member. Raises ReadingError if it is missing, protected, damaged or too large."""
        try:
            return self._members.read(name)
        except ZipError as error:
            raise self._refusal(error) from error

    def xml(self, name: str) -> "_Element":
        """The root of a member that is XML. Raises ReadingError as `read()` does, and for broken XML."""
        root = parsed_xml(self.read(name))
        if root is None:
            raise self.broken()
        return root

    def broken(self) -> ReadingError:
        """What to raise when the package is not what it should be."""
        return ReadingError(f"{self._name} is damaged or not what its name says.", remedy=_BROKEN)

    def protected(self) -> ReadingError:
        """What to raise for a package that only a password or a licence opens."""
        return ReadingError(
            f"{self._name} is protected by a password or a licence, or of an older format.",
            remedy="Open it in the program it comes from and save it anew without protection.",
        )

    def _refusal(self, error: ZipError) -> ReadingError:
        match error.problem:
            case "members":
                return self._too_much(f"holds {error.number:,} files; {MOST_MEMBERS:,} can be looked through")
            case "encrypted":
                return self.protected()
            case "member":
                return self._too_much(
                    f"holds a part of {error.number >> 20:,} MB; {LARGEST_MEMBER >> 20} MB can be read"
                )
            case "ratio":
                return self._too_much("unpacks to far more than any text would")
            case "unpacked":
                return self._too_much("unpacks to more than can be read")
            case _:
                return self.broken()

    def _too_much(self, what: str) -> ReadingError:
        return ReadingError(f"{self._name} {what}.", remedy="If you trust it, paste the article's text instead.")


def parsed_xml(data: bytes) -> "_Element | None":
    """The root of an XML document, None if nothing can be made of it.

    No entity of the document's own is replaced, no network touched, nothing deeper than 256 elements read
    (libxml2 without XML_PARSE_HUGE); names of HTML entities are taken as what HTML means.
    """
    from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without types

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, recover=True,
        remove_comments=True, remove_pis=True, collect_ids=False,
    )  # fmt: skip
    try:
        return etree.fromstring(_ENTITY.sub(_character, data), parser=parser)
    except (etree.LxmlError, ValueError):
        return None


def without_namespaces(root: "_Element") -> "_Element":
    """The same tree with local names for its elements: what XHTML and HTML have in common."""
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag.startswith("{"):
            element.tag = element.tag.rpartition("}")[2]
    return root


def _character(match: re.Match[bytes]) -> bytes:
    name = match[1]
    character = None if name in _XML_ENTITIES else html5.get(name.decode("ascii") + ";")
    return match[0] if character is None else "".join(f"&#{ord(each)};" for each in character).encode("ascii")
