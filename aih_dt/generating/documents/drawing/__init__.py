"""The decision graph as a picture."""

from aih_dt.generating.documents.drawing.picture import Label, Picture, picture

__all__ = ["Label", "Picture", "picture"]
