"""Running a generated library from the text of its files, without writing them anywhere."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from itertools import count
from types import ModuleType

_numbers = count(1)


class _TextLoader(Loader):
    def __init__(self, text: str, origin: str) -> None:
        self._text = text
        self._origin = origin

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._text, self._origin, "exec"), module.__dict__)


class _TextFinder(MetaPathFinder):
    """Finds the modules of one library under a name of its own."""

    def __init__(self, files: Mapping[str, str], folder: str, name: str) -> None:
        self._files = files
        self._folder = folder
        self._name = name

    def find_spec(self, fullname: str, path: object, target: object = None) -> ModuleSpec | None:
        if fullname != self._name and not fullname.startswith(f"{self._name}."):
            return None
        inner = fullname[len(self._name) :].replace(".", "/")
        package, module = f"{self._folder}{inner}/__init__.py", f"{self._folder}{inner}.py"
        found = package if package in self._files else module
        if found not in self._files:
            return None
        loader = _TextLoader(self._files[found], found)
        return spec_from_loader(fullname, loader, origin=found, is_package=found == package)


@contextmanager
def loaded(files: Mapping[str, str], folder: str) -> Iterator[ModuleType]:
    """The package that stands in ``folder`` among ``files``, imported under a name that nothing else has.

    All its modules can be imported inside the ``with`` block; afterwards nothing of it is left.
    """
    name = f"{folder}_{next(_numbers)}"
    finder = _TextFinder(files, folder, name)
    sys.meta_path.insert(0, finder)
    try:
        yield import_module(name)
    finally:
        sys.meta_path.remove(finder)
        for module in [one for one in sys.modules if one == name or one.startswith(f"{name}.")]:
            del sys.modules[module]
