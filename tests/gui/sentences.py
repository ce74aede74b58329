"""What the lower layers say to people in English: the sentences of their errors, and the labels of formats.

They are found in the source, by what a sentence looks like: those layers say no others.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

ROOT = Path(__file__).parents[2] / "desktop_app"
TABLE = ROOT / "gui" / "sentences.py"
_APART = {"gui", "cli", "training"}  # speak for themselves, or to a terminal alone
_FORMATS = ("exporters", "importers", "readers")
_SENTENCE = re.compile(r"[A-Z“\"{](?=.*[a-z]{2}:? [a-z{])[^\n]{10,}\.\Z")
_HEAD = '''"""The sentences of the lower layers and the labels of formats, for the translators: written by their test.

`KLIPING_REWRITE_GOLDEN=1 pytest tests/gui/test_translations.py` writes this table anew from the source.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

'''


def sentences() -> set[str]:
    """Every sentence, with {0}, {1} … for what is put into it; those with names keep them."""
    return {words for tree in _trees() for words in _texts(tree) if _SENTENCE.match(words)}


def labels() -> set[str]:
    """The labels of formats and of their options."""
    return {
        keyword.value.value
        for folder in _FORMATS
        for path in sorted((ROOT / folder).glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("Exporter", "Importer", "Reader", "Option")
        for keyword in node.keywords
        if keyword.arg == "label" and isinstance(keyword.value, ast.Constant) and isinstance(keyword.value.value, str)
    }


def table() -> str:
    """The module that the translators' tool reads."""
    return (
        _HEAD
        + "\n".join(
            f"{name} = (\n"
            + "".join(f"    QT_TRANSLATE_NOOP({context!r}, {_literal(each)}),\n" for each in sorted(texts))
            + ")"
            for name, context, texts in (("SENTENCES", "Sentences", sentences()), ("LABELS", "Labels", labels()))
        )
        .replace("'Sentences'", '"Sentences"')
        .replace("'Labels'", '"Labels"')
        + "\n"
    )


def write_table() -> None:
    """Write the table anew, in the house's form."""
    TABLE.write_text(table(), encoding="utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(TABLE)], check=True)


def _literal(words: str) -> str:
    return "'" + words.replace("'", "\\'") + "'" if '"' in words and "'" not in words else f'"{_escaped(words)}"'


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace('"', '\\"')


def _trees() -> Iterator[ast.Module]:
    for path in sorted(ROOT.rglob("*.py")):
        if not _APART & set(path.relative_to(ROOT).parts) and path.name != "__main__.py":
            yield ast.parse(path.read_text(encoding="utf-8"))


def _texts(tree: ast.Module) -> Iterator[str]:
    """Every text of a module, documentation apart."""
    inside = {
        id(part)
        for node in ast.walk(tree)
        for part in (
            node.values if isinstance(node, ast.JoinedStr) else [node.value] if isinstance(node, ast.Expr) else []
        )
    }
    for node in ast.walk(tree):
        if id(node) in inside:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            numbers = count()
            yield re.sub(r"\{\}", lambda _, numbers=numbers: f"{{{next(numbers)}}}", node.value)
        elif isinstance(node, ast.JoinedStr):
            yield _template(node)


def _template(node: ast.JoinedStr) -> str:
    parts, number = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            parts.append(f"{{{number}}}")
            number += 1
    return "".join(parts)
