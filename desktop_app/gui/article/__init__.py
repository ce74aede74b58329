"""The article view."""

from desktop_app.gui.article.marks import LAYERS, Mark
from desktop_app.gui.article.view import ArticleView
from desktop_app.gui.typography import Typography

__all__ = ["LAYERS", "ArticleView", "Mark", "Typography"]
