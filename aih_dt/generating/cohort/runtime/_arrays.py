"""A short name for NumPy arrays of any type."""

from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]
