"""The window speaks English and Indonesian: every text has its translation, and none is put together from pieces.

`KLIPING_REWRITE_GOLDEN=1 pytest tests/gui/test_translations.py` takes new texts over into resources/translations (they
are untranslated there, which the tests then say) and compiles what is there.
"""

import ast
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tests.gui import sentences

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
SOURCES = sorted((ROOT / "desktop_app" / "gui").rglob("*.py"))
TOOLS = Path(sys.executable).parent
LANGUAGES = {"id": "id_ID", "en": "en_GB"}
languages = pytest.mark.parametrize("language", LANGUAGES)
# whose first text argument people read
SHOWN = {
    "QLabel", "QPushButton", "QCheckBox", "QAction", "QGroupBox", "setText", "setToolTip", "setWindowTitle",
    "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setStatusTip", "addAction", "addMenu",
    "setTitle", "setSuffix", "Notice",
}  # fmt: skip


def _messages(file: Path) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _texts(file: Path) -> set[tuple[str, str]]:
    """Context and source of every text."""
    return {(context, message.findtext("source", "")) for context, message in _messages(file)}


def _update(file: Path, language: str) -> None:
    """Take the texts of the program over into a .ts file; of English only those with plural forms."""
    names = [str(path.relative_to(ROOT)) for path in SOURCES]
    plurals = ["-pluralonly"] if language == "en" else []
    subprocess.run(
        [
            str(TOOLS / "pyside6-lupdate"), *names, "-ts", str(file), "-no-obsolete", "-locations", "none", *plurals,
            "-source-language", "en_GB", "-target-language", LANGUAGES[language],
        ],
        cwd=ROOT, capture_output=True, check=True,
    )  # fmt: skip


def _compile(file: Path, to: Path) -> None:
    subprocess.run([str(TOOLS / "pyside6-lrelease"), str(file), "-qm", str(to)], capture_output=True, check=True)


@pytest.fixture(scope="session", autouse=True)
def _rewrite() -> None:
    if os.environ.get("KLIPING_REWRITE_GOLDEN"):
        sentences.write_table()
        for language in LANGUAGES:
            file = TRANSLATIONS / f"kliping_{language}.ts"
            _update(file, language)
            _compile(file, file.with_suffix(".qm"))


@languages
def test_the_translation_has_every_text_of_the_program_and_no_other(language: str, tmp_path: Path) -> None:
    kept, fresh = TRANSLATIONS / f"kliping_{language}.ts", tmp_path / "fresh.ts"
    shutil.copy(kept, fresh)
    _update(fresh, language)
    assert _texts(fresh) - _texts(kept) == set(), "new texts"
    assert _texts(kept) - _texts(fresh) == set(), "texts that are gone"


@languages
def test_every_text_is_translated_in_every_plural_form(language: str) -> None:
    missing = []
    for context, message in _messages(TRANSLATIONS / f"kliping_{language}.ts"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        if translation.get("type") or not all(forms):
            missing.append((context, message.findtext("source")))
    assert missing == []


def test_a_translation_has_the_places_and_numbers_of_its_text() -> None:
    wrong = []
    for _, message in _messages(TRANSLATIONS / "kliping_id.ts"):
        source, translation = message.findtext("source", ""), message.find("translation")
        assert translation is not None
        for form in [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]:
            places = [sorted(re.findall(r"\{\w+\}|%n", words)) for words in (source, form)]
            if places[0] != places[1] or source.count("\n") != form.count("\n") or (";;" in source) != (";;" in form):
                wrong.append((source, form))
    assert wrong == []


@languages
def test_what_is_loaded_is_what_the_translation_says(language: str, tmp_path: Path) -> None:
    file = TRANSLATIONS / f"kliping_{language}.ts"
    _compile(file, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == file.with_suffix(".qm").read_bytes()


def test_plural_forms_follow_the_language(qapp: object) -> None:
    translators = {language: QTranslator() for language in LANGUAGES}
    for language, translator in translators.items():
        assert translator.load(str(TRANSLATIONS / f"kliping_{language}.qm"))
    said = {
        language: [translator.translate("StatusBar", "%n note(s)", None, number) for number in (1, 2)]
        for language, translator in translators.items()
    }
    assert said == {"id": ["%n catatan", "%n catatan"], "en": ["%n note", "%n notes"]}


def _calls(name: set[str]) -> Iterator[tuple[Path, ast.Call, str]]:
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if called in name:
                    yield path, node, called


def test_texts_are_literals_for_what_is_put_together_is_never_found() -> None:
    wrong = [
        f"{path.name}:{call.lineno}"
        for path, call, called in _calls({"tr", "translate"})
        for argument in call.args[: 1 if called == "tr" else 2]
        if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str))
    ]
    assert wrong == []


def test_no_text_is_shown_untranslated() -> None:
    wrong = [
        f"{path.name}:{call.lineno} {argument.value!r}"
        for path, call, _ in _calls(SHOWN)
        for argument in (*call.args[:1], *(each.value for each in call.keywords if each.arg in ("text", "remedy")))
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
        if re.search(r"[^\W\d_]{2}", argument.value) and argument.value != "Kliping"
    ]
    assert wrong == []
