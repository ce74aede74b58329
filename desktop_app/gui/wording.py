"""The codes of the domain in the reader's words: outcomes, acts, states, dates, countries."""

import re

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

translate = QCoreApplication.translate

_DURATION = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$")


def entity_types() -> dict[str, str]:
    """Type of an entity → its word."""
    return {
        "person": translate("Wording", "person"),
        "organisation": translate("Wording", "body"),
        "place": translate("Wording", "place"),
        "group": translate("Wording", "group"),
        "law": translate("Wording", "law or treaty"),
        "product": translate("Wording", "product"),
        "work": translate("Wording", "work"),
    }


def outcomes() -> dict[str, str]:
    """What befell the people counted → its word."""
    return {
        "killed": translate("Wording", "Killed"),
        "injured": translate("Wording", "Injured"),
        "captured": translate("Wording", "Captured"),
        "missing": translate("Wording", "Missing"),
        "displaced": translate("Wording", "Displaced"),
        "arrested": translate("Wording", "Arrested"),
        "rescued": translate("Wording", "Rescued"),
        "infected": translate("Wording", "Infected"),
        "evacuated": translate("Wording", "Evacuated"),
    }


def acts() -> dict[str, str]:
    """What a speaker does with words → its verb."""
    return {
        "assert": translate("Wording", "says"),
        "accuse": translate("Wording", "accuses"),
        "deny": translate("Wording", "denies"),
        "request": translate("Wording", "asks for"),
        "promise": translate("Wording", "promises"),
        "threaten": translate("Wording", "threatens"),
        "express": translate("Wording", "expresses"),
        "question": translate("Wording", "asks"),
    }


def modes() -> dict[str, str]:
    """How words are given → its name."""
    return {
        "direct": translate("Wording", "direct"),
        "indirect": translate("Wording", "indirect"),
        "mixed": translate("Wording", "partly quoted"),
    }


def event_states() -> dict[str, str]:
    """How real an event is → its word."""
    return {
        "actual": translate("Wording", "happened"),
        "alleged": translate("Wording", "alleged"),
        "hypothetical": translate("Wording", "hypothetical"),
        "planned": translate("Wording", "planned"),
        "negated": translate("Wording", "did not happen"),
    }


def event_types() -> dict[str, str]:
    """Type of an event → its word."""
    return {
        "clash": translate("Wording", "Clash"),
        "attack": translate("Wording", "Attack"),
        "ceasefire": translate("Wording", "Ceasefire"),
        "war": translate("Wording", "War"),
        "agreement": translate("Wording", "Agreement"),
        "accident": translate("Wording", "Accident"),
        "earthquake": translate("Wording", "Earthquake"),
        "flood": translate("Wording", "Flood"),
        "fire": translate("Wording", "Fire"),
        "eruption": translate("Wording", "Eruption"),
        "outbreak": translate("Wording", "Outbreak"),
        "protest": translate("Wording", "Protest"),
        "election": translate("Wording", "Election"),
        "trial": translate("Wording", "Trial"),
        "arrest": translate("Wording", "Arrest"),
        "meeting": translate("Wording", "Meeting"),
        "call": translate("Wording", "Call"),
        "visit": translate("Wording", "Visit"),
        "announcement": translate("Wording", "Announcement"),
        "sanction": translate("Wording", "Sanction"),
        "appointment": translate("Wording", "Appointment"),
        "resignation": translate("Wording", "Resignation"),
        "strike": translate("Wording", "Strike"),
        "rescue": translate("Wording", "Rescue"),
        "evacuation": translate("Wording", "Evacuation"),
        "deployment": translate("Wording", "Deployment"),
        "match": translate("Wording", "Match"),
        "report": translate("Wording", "Report"),
        "decision": translate("Wording", "Decision"),
        "other": translate("Wording", "Event"),
    }


def link_types() -> dict[str, str]:
    """How two facts stand to each other → its word."""
    return {
        "repeats": translate("Wording", "Said twice"),
        "adds_up": translate("Wording", "Adds up"),
        "conflicts": translate("Wording", "Conflict"),
        "updates": translate("Wording", "Later figure"),
    }


def ties() -> dict[str, str]:
    """What an entity is to another one, roles apart → its words."""
    return {
        "member_of": translate("Wording", "member of {other}"),
        "ally_of": translate("Wording", "ally of {other}"),
        "relative_of": translate("Wording", "relative of {other}"),
    }


def findings() -> dict[str, str]:
    """What the reader should look at → the sentence. Codes that are not here are shown as they are."""
    return {
        "weekday_contradicts_date": translate("Wording", "The weekday does not fit the date"),
        "sum_differs": translate("Wording", "The figures do not add up to the total"),
        "future_date": translate("Wording", "The date lies after the day of publication"),
        "published_missing": translate("Wording", "The published date is missing, so dates stay relative"),
    }


def annotation_states() -> dict[str, str]:
    """Whether the passage was checked → its word."""
    return {
        "unchecked": translate("Wording", "unchecked"),
        "corroborated": translate("Wording", "corroborated"),
        "disputed": translate("Wording", "disputed"),
        "retracted": translate("Wording", "retracted"),
    }


def motivations() -> dict[str, str]:
    """What an annotation is for, where its words do not say so themselves → its word."""
    return {
        "linking": translate("Wording", "link"),
        "questioning": translate("Wording", "question"),
    }


def colours() -> dict[str, str]:
    """Colour of an annotation → its name."""
    return {
        "yellow": translate("Wording", "Yellow"),
        "green": translate("Wording", "Green"),
        "blue": translate("Wording", "Blue"),
        "pink": translate("Wording", "Pink"),
        "purple": translate("Wording", "Purple"),
        "orange": translate("Wording", "Orange"),
    }


def reliabilities() -> dict[str, str]:
    """Admiralty grade of the source (NATO AJP-2.1) → its words."""
    return {
        "": translate("Wording", "not graded"),
        "A": translate("Wording", "A · completely reliable"),
        "B": translate("Wording", "B · usually reliable"),
        "C": translate("Wording", "C · fairly reliable"),
        "D": translate("Wording", "D · not usually reliable"),
        "E": translate("Wording", "E · unreliable"),
        "F": translate("Wording", "F · cannot be judged"),
    }


def credibilities() -> dict[str, str]:
    """Admiralty grade of the content (NATO AJP-2.1) → its words."""
    return {
        "": translate("Wording", "not graded"),
        "1": translate("Wording", "1 · confirmed by other sources"),
        "2": translate("Wording", "2 · probably true"),
        "3": translate("Wording", "3 · possibly true"),
        "4": translate("Wording", "4 · doubtful"),
        "5": translate("Wording", "5 · improbable"),
        "6": translate("Wording", "6 · cannot be judged"),
    }


def day(value: str | None) -> str:
    """An EDTF date or an ISO 8601 duration as people write it; "" for None, the value itself if it is neither."""
    if not value:
        return ""
    if "/" in value:
        start, _, end = value.partition("/")
        if start in ("", ".."):
            return translate("Wording", "until {day}").format(day=_single(end))
        if end in ("", ".."):
            return translate("Wording", "since {day}").format(day=_single(start))
        return f"{_single(start)} – {_single(end)}"
    return _single(value)


def _single(value: str) -> str:
    if value.startswith("P"):
        return _duration(value)
    sure = value.rstrip("~?%")
    parts = sure[:10].split("-")
    try:
        numbers = [int(part) for part in parts]
    except ValueError:
        return value
    locale = QLocale()
    date = QDate(*[*numbers, 1, 1][:3])
    if not date.isValid():
        return value
    shape = {1: "yyyy", 2: "MMM yyyy", 3: "ddd d MMM yyyy"}[min(3, len(numbers))]
    words = locale.toString(date, shape)
    return words if sure == value else translate("Wording", "about {day}").format(day=words)


def _duration(value: str) -> str:
    match = _DURATION.match(value)
    if match is None:
        return value
    years, months, weeks, days, hours, minutes = (int(part or 0) for part in match.groups())
    return _Lengths().words(years, months, weeks, days, hours, minutes) or value


class _Lengths(QObject):
    """Lengths of time in words; an object, for lupdate sees plural forms in its tr() alone."""

    def words(self, years: int, months: int, weeks: int, days: int, hours: int, minutes: int) -> str:
        """Those that are not 0, the longest first."""
        pieces = [
            years and self.tr("%n year(s)", "", years),
            months and self.tr("%n month(s)", "", months),
            weeks and self.tr("%n week(s)", "", weeks),
            days and self.tr("%n day(s)", "", days),
            hours and self.tr("%n hour(s)", "", hours),
            minutes and self.tr("%n minute(s)", "", minutes),
        ]
        return " ".join(str(piece) for piece in pieces if piece)


def number(value: float | None) -> str:
    """A number with the groups of the reader's language; "?" for None."""
    if value is None:
        return "?"
    return QLocale().toString(int(value)) if float(value).is_integer() else QLocale().toString(float(value), "g", 6)


def country(code: str | None) -> str:
    """The country's name from its ISO 3166-1 alpha-2 code; "" without one."""
    if not code:
        return ""
    if QLocale().language() == QLocale.Language.Indonesian:
        from desktop_app.languages.tables import countries  # Qt knows countries by their English names alone

        return countries().get(code, (code, ""))[0]
    territory = QLocale.codeToTerritory(code)
    return code if territory == QLocale.Country.AnyTerritory else QLocale.territoryToString(territory)


def language(tag: str) -> str:
    """The language's name from its BCP 47 tag; "" without one, the tag if it has no name."""
    if not tag:
        return ""
    known = {"id": translate("Wording", "Indonesian"), "en": translate("Wording", "English")}
    if tag.partition("-")[0] in known:
        return known[tag.partition("-")[0]]
    code = QLocale.codeToLanguage(tag.partition("-")[0])
    return tag if code == QLocale.Language.AnyLanguage else QLocale.languageToString(code)
