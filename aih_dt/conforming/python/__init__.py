"""The generated Python library, read back from its own text and run, and compared with the protocol.

The reader shares nothing with the generator: it knows the forms that generated text has, and what they mean, and takes
everything else for an error.
"""

from aih_dt.conforming.python.compare import Conformance, compare, conform

__all__ = ["Conformance", "compare", "conform"]
