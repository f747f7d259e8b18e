"""The documents: static HTML that is true to the protocol because it is made from it and read back."""

from aih_dt.generating.documents.site import generate

__all__ = ["generate"]
