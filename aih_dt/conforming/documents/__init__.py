"""The documents, read back: what a reader sees must be what the protocol says."""

from aih_dt.conforming.documents.compare import compare

__all__ = ["compare"]
