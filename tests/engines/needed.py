"""Tests that need a program or package that may not be there: skipped with a plain reason, or, where everything is
required (``AIH_DT_REQUIRE_ALL=1``), run and failed."""

import os
from collections.abc import Callable

import pytest

from aih_dt.conforming.engines.javascript import node

REQUIRED = os.environ.get("AIH_DT_REQUIRE_ALL") == "1"


def needs(is_there: Callable[[], object], what: str) -> pytest.MarkDecorator:
    """Skips a test where ``what`` is not installed."""
    return pytest.mark.skipif(not REQUIRED and not is_there(), reason=f"{what} is not installed")


needs_node = needs(node, "node")
