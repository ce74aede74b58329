"""From degrees to pixels: equidistant cylindrical, true to shape in the middle of what is seen (Snyder 1987, p. 90)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import cos, radians

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QTransform

from desktop_app.gui.map.atlas import STEPS

NARROWEST, WIDEST = 0.4, 360.0  # degrees of longitude in view
_NORTHMOST, _SOUTHMOST = 84.0, -60.0
KILOMETRES = 111.195  # of a degree of latitude


@dataclass(frozen=True, slots=True)
class Projection:
    """What is in view: the middle in degrees, pixels to a degree of latitude, the size of the drawing in pixels."""

    longitude: float
    latitude: float
    scale: float
    size: QSizeF

    @property
    def _squeeze(self) -> float:
        return cos(radians(self.latitude))

    def point(self, longitude: float, latitude: float) -> QPointF:
        """Where a place is drawn; the one of its repetitions around the globe that is nearest to the middle."""
        away = (longitude - self.longitude + 180) % 360 - 180
        return QPointF(
            self.size.width() / 2 + away * self.scale * self._squeeze,
            self.size.height() / 2 - (latitude - self.latitude) * self.scale,
        )

    def place(self, point: QPointF) -> tuple[float, float]:
        """Longitude and latitude of a point of the drawing."""
        return (
            self.longitude + (point.x() - self.size.width() / 2) / (self.scale * self._squeeze),
            self.latitude - (point.y() - self.size.height() / 2) / self.scale,
        )

    def box(self) -> tuple[float, float, float, float]:
        """What is in view in degrees: west, south, east, north."""
        wide, high = self.size.width() / (2 * self.scale * self._squeeze), self.size.height() / (2 * self.scale)
        return self.longitude - wide, self.latitude - high, self.longitude + wide, self.latitude + high

    def transform(self, *, turn: float = 0.0) -> QTransform:
        """From the steps of an atlas to pixels."""
        across, down = self.scale * self._squeeze / STEPS, -self.scale / STEPS
        return QTransform(
            across,
            0,
            0,
            down,
            self.size.width() / 2 - (self.longitude - turn) * self.scale * self._squeeze,
            self.size.height() / 2 + self.latitude * self.scale,
        )

    def zoomed(self, factor: float, at: QPointF) -> "Projection":
        """Nearer or farther, with the place under `at` where it was."""
        longitude, latitude = self.place(at)
        scale = min(max(self.scale * factor, self._scale_of(WIDEST)), self._scale_of(NARROWEST))
        away = self.scale / scale
        return replace(
            self,
            scale=scale,
            longitude=longitude + (self.longitude - longitude) * away,
            latitude=latitude + (self.latitude - latitude) * away,
        ).kept()

    def panned(self, by: QPointF) -> "Projection":
        """Moved by pixels."""
        longitude, latitude = self.place(QPointF(self.size.width() / 2 - by.x(), self.size.height() / 2 - by.y()))
        return replace(self, longitude=longitude, latitude=latitude).kept()

    def kept(self) -> "Projection":
        """The same with the middle on the globe."""
        return replace(
            self,
            longitude=(self.longitude + 180) % 360 - 180,
            latitude=min(max(self.latitude, _SOUTHMOST), _NORTHMOST),
        )

    def _scale_of(self, degrees: float) -> float:
        return self.size.width() / degrees


def fitting(places: Sequence[tuple[float, float]], size: QSizeF, *, margin: float, least: float) -> Projection:
    """The view with all places (longitude, latitude) in it, `margin` pixels free at each side, `least` degrees high."""
    if not places:
        return Projection(20.0, 15.0, size.width() / WIDEST, size)
    first = places[0][0]
    longitudes = [(x - first + 180) % 360 - 180 + first for x, _ in places]  # the short way around the globe
    latitudes = [y for _, y in places]
    middle = ((min(longitudes) + max(longitudes)) / 2, (min(latitudes) + max(latitudes)) / 2)
    wide = (max(longitudes) - min(longitudes)) * cos(radians(middle[1]))
    high = max(latitudes) - min(latitudes)
    room = (max(1.0, size.width() - 2 * margin), max(1.0, size.height() - 2 * margin))
    scale = min(room[0] / max(wide, 1e-9), room[1] / max(high, 1e-9), size.height() / least)
    return Projection(middle[0], middle[1], max(scale, size.width() / WIDEST), size).kept()
