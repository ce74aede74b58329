"""BibLaTeX, as Zotero and LaTeX read it: the source record of each article (`@article`, entrysubtype newspaper)."""

import re

from desktop_app.domain.selections import SelectedDocument, Selection
from desktop_app.exporters.bibliography import authors, day, key, provenance
from desktop_app.exporters.exporter import Exporter

_SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "$": r"\$", "&": r"\&", "#": r"\#", "^": r"\textasciicircum{}",
    "_": r"\_", "~": r"\textasciitilde{}", "%": r"\%",
}  # fmt: skip
_UNFIT = re.compile(r"[{}\\\s]")  # in an address, where nothing is escaped


def write(selection: Selection) -> bytes:
    """An entry an article; one that is chosen twice stands once, for keys are unique."""
    chosen = {key(each.document): each for each in selection.documents}
    return ("\n".join(_entry(name, each) for name, each in chosen.items()) or "\n").encode("utf-8", "replace")


def _entry(name: str, selected: SelectedDocument) -> str:
    source = selected.document.source
    fields = {
        "author": " and ".join(f"{{{_escaped(each)}}}" for each in authors(source)),
        "title": f"{{{_escaped(source.title)}}}" if source.title else "",  # twice in braces: capitals stay
        "journaltitle": _escaped(source.publisher),
        "entrysubtype": "newspaper",
        "date": "-".join(day(source.published)),
        "urldate": "-".join(day(source.retrieved)),
        "url": _UNFIT.sub(lambda match: f"%{ord(match[0]):02X}", source.url),
        "langid": _escaped(source.language),
        "note": _escaped(provenance(selected)),
    }
    lines = [f"  {field} = {{{value}}}," for field, value in fields.items() if value]
    return "\n".join([f"@article{{{name},", *lines, "}", ""])


def _escaped(words: str) -> str:
    return "".join(_SPECIAL.get(character, character) for character in " ".join(words.split()))


EXPORTER = Exporter(
    name="bibtex",
    label="BibLaTeX (LaTeX, Zotero)",
    suffix=".bib",
    media_type="application/x-bibtex",
    write=write,
    holds=frozenset(("source",)),
)
