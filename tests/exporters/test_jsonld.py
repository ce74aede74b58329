"""W3C Web Annotations: the model's own schemas and an independent JSON-LD processor judge the export."""

import json
from typing import Any

import pytest
from jsonschema import Draft4Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from desktop_app.exporters.jsonld import write
from tests.samples import selection
from tests.w3c import CONTEXT, FIXTURES, needs_fixtures

pytestmark = needs_fixtures
ITEMS: list[dict[str, Any]] = json.loads(write(selection()))["first"]["items"]


def schemas(listing: str) -> list[str]:
    """The names of the schemas a listing of the suite asserts, lists within lists too."""
    path = FIXTURES / listing
    if not path.is_file():
        return []
    names: list[str] = []

    def collect(assertions: list[Any]) -> None:
        for each in assertions:
            if isinstance(each, str):
                names.append(each)
            elif isinstance(each, list):
                collect(each)
            elif isinstance(each, dict):
                collect(each.get("assertions", []))

    collect(json.loads(path.read_text(encoding="utf-8"))["assertions"])
    return names


def validator(name: str) -> Draft4Validator:
    """The validator of one schema, with the suite's shared definitions and with formats checked."""
    definitions = {
        path.name: Resource.from_contents(json.loads(path.read_text(encoding="utf-8")), default_specification=DRAFT4)
        for path in (FIXTURES / "definitions").glob("*.json")
    }
    schema = json.loads((FIXTURES / name).read_text(encoding="utf-8"))
    schema["id"] = schema["id"].rpartition("/")[2]
    return Draft4Validator(
        schema, registry=Registry().with_resources(definitions.items()), format_checker=Draft4Validator.FORMAT_CHECKER
    )


@pytest.mark.parametrize("schema", schemas("annotations/annotationMusts.test"))
def test_every_annotation_passes_the_models_must(schema):
    assert [error.message for item in ITEMS for error in validator(schema).iter_errors(item)] == []


@pytest.mark.parametrize("schema", schemas("collections/collectionMusts.test"))
def test_the_collection_passes_the_models_must(schema):
    assert [error.message for error in validator(schema).iter_errors(json.loads(write(selection())))] == []


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("number", range(len(ITEMS)))
def test_no_key_is_lost_when_it_is_expanded(number):
    from pyld import jsonld

    context = json.loads(CONTEXT.read_text(encoding="utf-8"))

    def loader(url: str, options: dict[str, Any]) -> dict[str, Any]:
        assert url == "http://www.w3.org/ns/anno.jsonld"
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": context}

    item = ITEMS[number]
    options: Any = {"documentLoader": loader}
    expanded = jsonld.expand(item, options)
    again = jsonld.compact(expanded, item["@context"], options)
    assert _keys(again) == _keys(item)


def _keys(value: Any) -> set[str]:
    if isinstance(value, dict):
        return {*value, *(key for part in value.values() for key in _keys(part))}
    return {key for part in value for key in _keys(part)} if isinstance(value, list) else set()
