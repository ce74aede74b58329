"""What is opened, what is refused, and what opening costs."""

import os
import sqlite3
import subprocess
import sys
import threading
from collections import defaultdict
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.errors import DamageError, LibraryError
from desktop_app.store import schema
from desktop_app.store.library import Library
from tests.store.articles import article


def run_python(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run code in a fresh interpreter."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *map(str, arguments)],
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def names_in(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_the_module_loads_nothing_heavy():
    code = (
        "import sys; import desktop_app.store.library; "
        "heavy = {'sqlite_utils', 'numpy', 'PySide6', 'onnxruntime', 'Sastrawi'} & set(sys.modules); "
        "sys.exit(repr(heavy) if heavy else 0)"
    )
    done = run_python(code)
    assert done.returncode == 0, done.stderr


def test_opening_an_up_to_date_library_and_saving_in_it_load_no_sqlite_utils(path):
    with Library(path) as library:
        document = library.add(article())
    code = (
        "import sys; from desktop_app.store.library import Library; from desktop_app.domain.spans import Span\n"
        "with Library(sys.argv[1]) as library: library.annotate(sys.argv[2], Span(0, 5), comment='a'); library.undo()\n"
        "sys.exit('loaded' if {'sqlite_utils', 'numpy', 'Sastrawi'} & set(sys.modules) else 0)"
    )
    done = run_python(code, path, document.id)
    assert done.returncode == 0, done.stderr


def test_the_file_says_whose_it_is_and_keeps_its_promises(library, path):
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA application_id").fetchone()[0] == int.from_bytes(b"KLIP", "big")
        assert db.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
        assert db.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        tables = db.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND schema = 'main'")
        loose = {name for name, strict in tables if not strict}
    assert {name for name in loose if not name.startswith(("sqlite_", "_sqlite_"))} == set()


def test_every_reference_has_an_index(library, path):
    with closing(sqlite3.connect(path)) as db:
        tables = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        for table in tables:
            indexes = [
                [name for (name,) in db.execute("SELECT name FROM pragma_index_info(?) ORDER BY seqno", (index,))]
                for (index,) in db.execute("SELECT name FROM pragma_index_list(?)", (table,))
            ]
            references = defaultdict(list)
            for number, column in db.execute(
                'SELECT id, "from" FROM pragma_foreign_key_list(?) ORDER BY seq', (table,)
            ):
                references[number].append(column)
            for columns in references.values():
                assert any(index[: len(columns)] == columns for index in indexes), f"{table}: {columns}"


def test_the_number_of_migrations_is_the_version():
    assert len(schema.migrations()._migrations) == schema.VERSION


def test_a_newer_file_is_refused_and_left_alone(path):
    Library(path).close()
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="newer Kliping"):
        Library(path)
    assert path.read_bytes() == before


def test_the_database_of_another_program_is_refused_and_left_alone(path):
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE theirs (x)")
    before = path.read_bytes()
    with pytest.raises(LibraryError, match="another program"):
        Library(path)
    assert path.read_bytes() == before
    assert names_in(path.parent) == [path.name]


@pytest.mark.parametrize("content", [b"hello", b"\0" * 5000, b"SQLite format 3\0" + b"x" * 5000])
def test_what_is_no_database_is_refused_and_left_alone(path, content):
    path.write_bytes(content)
    with pytest.raises(DamageError):
        Library(path)
    assert path.read_bytes() == content


def test_an_empty_file_becomes_a_library(path):
    path.touch()
    with Library(path) as library:
        assert library.documents() == []


def test_a_damaged_file_is_said_to_be_damaged(path):
    with Library(path) as library:
        library.add(article("kata " * 20_000))
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(DamageError), Library(path) as library:
        library.documents()
        library.search("kata")


def test_a_folder_a_missing_folder_and_a_device_are_refused(tmp_path):
    for place in (tmp_path, tmp_path / "missing" / "library.kliping", "/dev/null", "a\0b"):
        with pytest.raises(LibraryError) as caught:
            Library(place)
        assert caught.value.remedy


def test_a_library_that_may_not_be_written_is_refused(tmp_path):
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("needs a user whose permissions can be dropped")
    folder = tmp_path / "theirs"
    folder.mkdir()
    Library(folder / "library.kliping").close()
    (folder / "library.kliping").chmod(0o444)
    folder.chmod(0o555)
    code = (
        "import os, sys, sqlite_utils; from desktop_app.errors import LibraryError\n"
        "from desktop_app.store.library import Library\n"
        "os.chdir(sys.argv[1]); os.seteuid(65534)\n"
        "try: Library(sys.argv[2])\n"
        "except LibraryError as error: print(error.message, '|', error.remedy)"
    )
    for name in ("library.kliping", "new.kliping"):
        done = run_python(code, folder, name)
        assert done.returncode == 0, done.stderr
        assert name in done.stdout and len(done.stdout.split("|")[1].strip()) > 5
    assert names_in(folder) == ["library.kliping"]


def test_a_library_another_program_keeps_locked_is_said_to_be_in_use(path, library, monkeypatch):
    monkeypatch.setattr("desktop_app.store.database.BUSY_TIMEOUT", 0.05)
    with Library(path) as waiting, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError, match="Another program"):
            waiting.add(article())
        other.execute("ROLLBACK")
        waiting.add(article())


def test_several_programs_may_make_the_same_library_at_once(path):
    failed = []

    def make():
        try:
            with Library(path) as library:
                library.remember("a", 1)
        except Exception as error:
            failed.append(error)

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    with Library(path) as library:
        assert library.recall("a") == 1 and library.check() == []


def with_one_more_migration(monkeypatch, work):
    """Let the program have one more migration, as its next version will."""
    ours = schema.migrations

    def more():
        all_of_them = ours()
        all_of_them(name="later")(work)
        return all_of_them

    monkeypatch.setattr(schema, "migrations", more)
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)


def test_an_older_library_is_copied_then_migrated(path, monkeypatch):
    with Library(path) as library:
        document = library.add(article())
    with_one_more_migration(monkeypatch, lambda tables: tables.execute("CREATE TABLE later (x TEXT) STRICT"))
    with Library(path) as library:
        assert library.documents() == [document]
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("SELECT count(*) FROM later").fetchone() == (0,)
    with closing(sqlite3.connect(path.with_name(f"library-version-{schema.VERSION - 1}.kliping"))) as db:
        assert db.execute("SELECT id FROM documents").fetchall() == [(document.id,)]
        assert db.execute("PRAGMA user_version").fetchone() == (schema.VERSION - 1,)


def test_a_migration_that_fails_leaves_the_library_as_it_was(path, monkeypatch):
    with Library(path) as library:
        document = library.add(article())

    def fail(tables):
        tables.execute("DROP TABLE settings")
        tables.execute("SELECT * FROM nowhere")

    with monkeypatch.context() as later:
        with_one_more_migration(later, fail)
        with pytest.raises(sqlite3.OperationalError):
            Library(path)
    with Library(path) as library:
        assert library.documents() == [document]
        library.remember("a", 1)
