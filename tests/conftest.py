"""What holds for every test: no test fails because a machine is slow, and a continuous run is the same every time."""

import os

from hypothesis import settings

settings.register_profile("project", deadline=None)
settings.register_profile("continuous", deadline=None, derandomize=True)
settings.load_profile("continuous" if os.environ.get("CI") else "project")
