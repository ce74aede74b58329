"""Electronic mail and what browsers keep in its form: letters, newsletters (.eml) and whole pages (.mhtml)."""

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import getaddresses, parsedate_to_datetime

from desktop_app.errors import ReadingError

_MOST_PARTS = 2_000


def message_of(data: bytes, file_name: str) -> EmailMessage:
    """The message in `data`. Raises ReadingError for what is none, or has more parts than any letter."""
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        parts = sum(1 for _ in message.walk())
    except (ValueError, LookupError, RecursionError, AttributeError, TypeError) as error:
        raise broken(file_name) from error
    if not message.keys() or parts > _MOST_PARTS:
        raise broken(file_name)
    return message


def broken(file_name: str) -> ReadingError:
    """What to raise for a message that cannot be read."""
    return ReadingError(
        f"{file_name or 'The message'} is damaged or no message.",
        remedy="Open it where it comes from and paste its text.",
    )


def header(message: EmailMessage, name: str) -> str:
    """The words of a header, decoded; "" without it or where it is damaged."""
    try:
        return str(message.get(name, "")).strip()
    except (ValueError, LookupError, AttributeError, TypeError, IndexError):  # the parser of headers trusts them
        return ""


def moment_in(message: EmailMessage) -> str | None:
    """When the message was sent, ISO 8601 with its zone."""
    try:
        return parsedate_to_datetime(header(message, "Date")).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def sender_of(message: EmailMessage) -> tuple[str, str]:
    """The name and the address it is from, "" for what it does not say."""
    addresses = getaddresses([header(message, "From")])
    return addresses[0] if addresses else ("", "")


def body_of(part: EmailMessage) -> tuple[bytes, str]:
    """The decoded bytes of a part and the encoding it names, "" without one."""
    try:
        content = part.get_payload(decode=True)
        charset = part.get_content_charset("")
    except (ValueError, LookupError, AttributeError, TypeError, AssertionError):
        return b"", ""
    return content if isinstance(content, bytes) else b"", str(charset or "")


def parts_of(message: EmailMessage, media_type: str) -> list[EmailMessage]:
    """The parts of a media type that are no attachments, in order."""
    found = []
    for part in message.walk():
        try:
            matches = part.get_content_type() == media_type and part.get_content_disposition() != "attachment"
        except (ValueError, LookupError, AttributeError, TypeError, IndexError):
            continue
        if matches and isinstance(part, EmailMessage):
            found.append(part)
    return found
