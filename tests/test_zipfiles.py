"""ZIP files from elsewhere: read within limits, or refused with what is wrong."""

import io
import zipfile

import pytest

from desktop_app.zipfiles import ZipError, ZipLimits, ZipMembers
from tests.readers.hostile import encrypted, zipped

FEW = ZipLimits(members=2, unpacked=1_000)


def refusal(data: bytes, limits: ZipLimits = FEW) -> tuple[str, int]:
    with pytest.raises(ZipError) as caught:
        ZipMembers(data, limits).read("a")
    return caught.value.problem, caught.value.number


def packed_by(method: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as file:
        file.writestr("a", "kata " * 100)
    return made.getvalue()


def test_members_are_read_by_their_names():
    members = ZipMembers(zipped({"a": "satu", "../b": "dua"}), FEW)
    assert [(name, members.read(name)) for name in members.names] == [("a", b"satu"), ("../b", b"dua")]


def test_as_many_bytes_as_may_be_are_read():
    assert len(ZipMembers(zipped({"a": "x" * 1_000}), FEW).read("a")) == 1_000


def test_the_bytes_of_all_members_are_counted_together():
    members = ZipMembers(zipped({"a": "x" * 600, "b": "x" * 600}), FEW)
    members.read("b")
    with pytest.raises(ZipError, match="unpacked"):
        members.read("a")


@pytest.mark.parametrize(
    ("data", "limits", "problem", "number"),
    [
        (b"PK", FEW, "no_zip", 0),
        (zipped({"a": "", "b": "", "c": ""}), FEW, "members", 3),
        (zipped({"b": ""}), FEW, "missing", 0),
        (encrypted(zipped({"a": "x"})), FEW, "encrypted", 0),
        (zipped({"a": "x" * 1_001}), FEW, "unpacked", 0),
        (zipped({"a": "x" * 11}), ZipLimits(members=1, unpacked=1_000, member=10), "member", 11),
        (zipped({"a": "x" * 2**21}), ZipLimits(members=1, unpacked=2**22, ratio=100), "ratio", 2**21),
    ],
)
def test_a_file_that_is_not_read_says_why(data, limits, problem, number):
    assert refusal(data, limits) == (problem, number)


def test_a_small_member_may_be_as_empty_as_it_likes():
    assert ZipMembers(zipped({"a": "x" * 900}), ZipLimits(members=1, unpacked=1_000, ratio=2)).read("a")


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_with_a_flipped_bit_is_read_or_damaged(method):
    whole = packed_by(method)
    for place in range(len(whole) * 8):
        data = bytearray(whole)
        data[place // 8] ^= 1 << place % 8
        try:
            ZipMembers(bytes(data), FEW).read("a")
        except ZipError as error:
            assert error.problem in ("no_zip", "damaged", "missing", "encrypted", "unpacked")
