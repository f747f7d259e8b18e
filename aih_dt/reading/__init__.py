"""From the text of a folder of YAML files to a protocol, with everything that is wrong found in one run."""

from aih_dt.reading.result import ReadResult, read

__all__ = ["ReadResult", "read"]
