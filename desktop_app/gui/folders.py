"""The articles of a folder."""

from pathlib import Path


def articles_in(folder: str | Path) -> list[str]:
    """Paths of the files in `folder` and below that some reader knows by the ends of their names, in order."""
    from desktop_app.readers import readers  # the registry loads every format

    suffixes = tuple(suffix for reader in readers for suffix in reader.suffixes)
    found = (path for path in Path(folder).rglob("*") if path.is_file() and path.name.lower().endswith(suffixes))
    return [str(path) for path in sorted(found) if not path.name.endswith(".source.json")]
