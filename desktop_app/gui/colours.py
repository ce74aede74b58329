"""The colours of the four themes. Text on every fill has a contrast of at least 4.5 (WCAG 2.2, 1.4.3)."""

from msgspec import Struct


class Tint(Struct, frozen=True, gc=False):
    """A colour of marks: the `fill` behind words, the `line` under and beside them."""

    fill: str
    line: str


class Theme(Struct, frozen=True, kw_only=True, gc=False):
    """Colours by what they are for, as #rrggbb. `entities` by type, `annotations` by colour name."""

    name: str
    dark: bool
    page: str
    ink: str
    muted: str
    panel: str
    panel_ink: str
    panel_muted: str
    border: str
    hover: str
    accent: str
    accent_ink: str
    selection: str
    selection_ink: str
    ring: str
    fact: str
    good: str
    bad: str
    search: Tint
    entities: dict[str, Tint]
    annotations: dict[str, Tint]

    def entity(self, kind: str) -> Tint:
        """The tint of an entity type; a neutral one for a type this program does not know."""
        return self.entities.get(kind) or Tint(self.hover, self.muted)

    def annotation(self, colour: str) -> Tint:
        """The tint of a colour name; the first one for a name this program does not know."""
        return self.annotations.get(colour) or next(iter(self.annotations.values()))


LIGHT = Theme(
    name="light", dark=False, page="#fdfdfb", ink="#1f2328", muted="#595f66",
    panel="#f4f4f1", panel_ink="#23272c", panel_muted="#5a6067", border="#dedfd9", hover="#e9e9e4",
    accent="#1c5d8c", accent_ink="#ffffff", selection="#bcd9f2", selection_ink="#14181c", ring="#1c5d8c",
    fact="#7a6a45", good="#1f7a3d", bad="#b3261e", search=Tint("#ffd27a", "#8a5a00"),
    entities={
        "person": Tint("#e3eefb", "#2a66a8"), "organisation": Tint("#eee8fa", "#7048b0"),
        "place": Tint("#e2f3e6", "#2c7a42"), "group": Tint("#fbeedd", "#a55d0c"),
        "law": Tint("#fbe6e6", "#b03636"), "product": Tint("#def2f3", "#0e7379"), "work": Tint("#f3efda", "#7c6400"),
    },
    annotations={
        "yellow": Tint("#fdeea0", "#957000"), "green": Tint("#c3edc5", "#2b7d33"), "blue": Tint("#bfe0fb", "#1f6bae"),
        "pink": Tint("#fccfe0", "#b83470"), "purple": Tint("#e0d2fb", "#7246bd"), "orange": Tint("#fdd8b0", "#b25a07"),
    },
)  # fmt: skip
SEPIA = Theme(
    name="sepia", dark=False, page="#f7eedb", ink="#3a2e22", muted="#64543f",
    panel="#efe4cd", panel_ink="#3a2e22", panel_muted="#655540", border="#dccdb0", hover="#e6d9bd",
    accent="#8a4b14", accent_ink="#ffffff", selection="#e3c58d", selection_ink="#2b2118", ring="#8a4b14",
    fact="#7a6238", good="#3b6b25", bad="#a3301f", search=Tint("#f7c76b", "#7d5200"),
    entities={
        "person": Tint("#e4e8e6", "#2f6291"), "organisation": Tint("#ebe1e8", "#74479c"),
        "place": Tint("#e2ebd0", "#44702a"), "group": Tint("#f6e0c0", "#95560f"),
        "law": Tint("#f5dccd", "#a33a2c"), "product": Tint("#dcebe0", "#14695f"), "work": Tint("#efe5b9", "#715b05"),
    },
    annotations={
        "yellow": Tint("#f8e38c", "#866400"), "green": Tint("#cfe4ac", "#46712a"), "blue": Tint("#c8dee2", "#2f6291"),
        "pink": Tint("#f6cbc8", "#a93a5c"), "purple": Tint("#e2d0e4", "#74479c"), "orange": Tint("#f8d09c", "#9a540f"),
    },
)  # fmt: skip
DARK = Theme(
    name="dark", dark=True, page="#1b1d20", ink="#dedcd6", muted="#b8babd",
    panel="#232629", panel_ink="#dcdcd8", panel_muted="#a6a9ad", border="#383c41", hover="#30343a",
    accent="#7db7e8", accent_ink="#10161c", selection="#2f5a80", selection_ink="#ffffff", ring="#8cc4f2",
    fact="#b7a988", good="#7ccf92", bad="#f2938c", search=Tint("#574000", "#e8b94a"),
    entities={
        "person": Tint("#1f3247", "#7fb2e8"), "organisation": Tint("#31274a", "#b79cf0"),
        "place": Tint("#1e3827", "#7cc98f"), "group": Tint("#40301a", "#e3a862"),
        "law": Tint("#472629", "#ee9090"), "product": Tint("#173a3c", "#6cc7cc"), "work": Tint("#3a3517", "#d3bf5c"),
    },
    annotations={
        "yellow": Tint("#4c4000", "#e3c64a"), "green": Tint("#1d4d25", "#7fd08b"), "blue": Tint("#174666", "#7fbdf2"),
        "pink": Tint("#622744", "#f29bc0"), "purple": Tint("#45306e", "#bda2f5"), "orange": Tint("#5f3a10", "#f0ad66"),
    },
)  # fmt: skip
CONTRAST = Theme(
    name="contrast", dark=True, page="#000000", ink="#ffffff", muted="#e0e0e0",
    panel="#000000", panel_ink="#ffffff", panel_muted="#e0e0e0", border="#ffffff", hover="#333333",
    accent="#ffdd00", accent_ink="#000000", selection="#ffdd00", selection_ink="#000000", ring="#ffdd00",
    fact="#ffffff", good="#7dff9a", bad="#ffa39e", search=Tint("#5a4700", "#ffdd00"),
    entities={
        "person": Tint("#00264d", "#8fc7ff"), "organisation": Tint("#2b1454", "#d0b3ff"),
        "place": Tint("#003314", "#8cff9e"), "group": Tint("#402400", "#ffc277"),
        "law": Tint("#4d0a0a", "#ffabab"), "product": Tint("#003336", "#80f4fa"), "work": Tint("#333000", "#fff27a"),
    },
    annotations={
        "yellow": Tint("#4d4000", "#ffe54d"), "green": Tint("#00450f", "#80ff95"), "blue": Tint("#003f75", "#8fcbff"),
        "pink": Tint("#66003a", "#ffa8d1"), "purple": Tint("#42148a", "#d5bdff"), "orange": Tint("#5c3200", "#ffc480"),
    },
)  # fmt: skip
THEMES: dict[str, Theme] = {theme.name: theme for theme in (LIGHT, SEPIA, DARK, CONTRAST)}


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
