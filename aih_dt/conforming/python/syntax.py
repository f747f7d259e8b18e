"""Taking Python text apart, form by form. What has another form is not understood, and said to be so."""

import ast
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NoReturn


class NotUnderstoodError(Exception):
    """Something that generated text never has."""

    def __init__(self, path: str, line: int, column: int, text: str) -> None:
        super().__init__(f"`{text}`" if text else "something is not there")
        self.path = path
        self.line = line
        self.column = column
        self.text = text


@dataclass(frozen=True, slots=True)
class Module:
    """One file of the library."""

    path: str
    text: str
    tree: ast.Module

    def refuse(self, node: ast.AST) -> NoReturn:
        """Say that ``node`` is not understood."""
        raise self.refused(node)

    def refused(self, node: ast.AST) -> NotUnderstoodError:
        """The error that says that ``node`` is not understood."""
        line, column = getattr(node, "lineno", 1), getattr(node, "col_offset", 0) + 1
        text = ast.unparse(node).splitlines() if not isinstance(node, ast.Module) else []
        return NotUnderstoodError(self.path, line, column, text[0] if text else "")

    def at(self, line: int) -> ast.stmt:
        """A place in the text, to point at."""
        place = ast.Pass()
        place.lineno, place.col_offset = line, 0
        return place

    def segment(self, node: ast.stmt) -> str:
        """The lines of a definition, decorators included."""
        start = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", []))])
        return "\n".join(self.text.splitlines()[start - 1 : node.end_lineno])


def module(files: Mapping[str, str], path: str) -> Module:
    """The file of this path, parsed."""
    text = files.get(path)
    if text is None:
        raise NotUnderstoodError(path, 1, 1, "")
    try:
        return Module(path, text, ast.parse(text))
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None) or 1
        raise NotUnderstoodError(path, line, getattr(error, "offset", None) or 1, str(error)) from None


def parts(where: Module, body: list[ast.stmt]) -> list[ast.stmt]:
    """The statements of a body without the texts that only describe."""
    return [one for one in body if not (isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)
                                        and isinstance(one.value.value, str))]  # fmt: skip


Imports = Mapping[str, tuple[str, str]]


def top_level(where: Module) -> tuple[Imports, list[ast.stmt]]:
    """What the module imports (a name, the module it comes from as it is written, and its name there), and the rest of
    its statements."""
    imported: dict[str, tuple[str, str]] = {}
    rest: list[ast.stmt] = []
    for statement in parts(where, where.tree.body):
        if isinstance(statement, ast.ImportFrom):
            origin = "." * statement.level + (statement.module or "")
            for alias in statement.names:
                if alias.name == "*" or alias.asname is not None or alias.name in imported:
                    raise where.refused(statement)
                imported[alias.name] = (origin, alias.name)
        elif isinstance(statement, ast.Import):
            for alias in statement.names:
                if alias.asname is not None or alias.name in imported:
                    raise where.refused(statement)
                imported[alias.name] = ("", alias.name)
        else:
            rest.append(statement)
    return imported, rest


def functions(where: Module, statements: list[ast.stmt]) -> dict[str, ast.FunctionDef]:
    """The functions among ``statements``, which must all be functions of different names."""
    found: dict[str, ast.FunctionDef] = {}
    for statement in statements:
        if not isinstance(statement, ast.FunctionDef) or statement.name in found:
            raise where.refused(statement)
        found[statement.name] = statement
    return found


def keyword_parameters(where: Module, function: ast.FunctionDef) -> list[str]:
    """The parameters of a function that takes all of them by name, without defaults or decorators."""
    given = function.args
    if given.posonlyargs or given.args or given.vararg or given.kwarg or function.decorator_list:
        raise where.refused(function)
    if any(default is not None for default in given.kw_defaults):
        raise where.refused(function)
    return [one.arg for one in given.kwonlyargs]


def call_of(where: Module, node: ast.AST) -> tuple[str, list[ast.expr], dict[str, ast.expr]]:
    """A call of something with a plain name, with its arguments by place and by name."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
        raise where.refused(node)
    named: dict[str, ast.expr] = {}
    for keyword in node.keywords:
        if keyword.arg is None or keyword.arg in named:
            raise where.refused(node)
        named[keyword.arg] = keyword.value
    return node.func.id, list(node.args), named


def text_of(where: Module, node: ast.AST) -> str:
    """A string constant."""
    if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
        raise where.refused(node)
    return node.value


def number_of(where: Module, node: ast.AST) -> int:
    """A whole number, perhaps with a minus."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -number_of(where, node.operand)
    if not isinstance(node, ast.Constant) or not isinstance(node.value, int) or isinstance(node.value, bool):
        raise where.refused(node)
    return node.value


def truth_of(where: Module, node: ast.AST) -> bool:
    """``True`` or ``False``."""
    if not isinstance(node, ast.Constant) or not isinstance(node.value, bool):
        raise where.refused(node)
    return node.value


def attribute_of(where: Module, node: ast.AST) -> tuple[str, str]:
    """``owner.name`` with a plain owner."""
    if not isinstance(node, ast.Attribute) or not isinstance(node.value, ast.Name):
        raise where.refused(node)
    return node.value.id, node.attr


def items_of(where: Module, node: ast.AST) -> list[ast.expr]:
    """The items of a tuple."""
    if not isinstance(node, ast.Tuple):
        raise where.refused(node)
    return node.elts


def reads(where: Module, node: ast.AST, text: str) -> None:
    """That a piece of text is exactly this one, but for spaces and line ends."""
    if ast.unparse(node) != ast.unparse(ast.parse(text)):
        raise where.refused(node)


def single(where: Module, statements: list[ast.stmt]) -> ast.stmt:
    """The one statement of a body."""
    if len(statements) != 1:
        raise where.refused(statements[1] if len(statements) > 1 else where.tree)
    return statements[0]
