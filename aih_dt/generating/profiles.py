"""One generated text for all profiles: what they share is printed once, and only what differs asks for the profile."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from aih_dt.model import Protocol
from aih_dt.semantics.ground import Ground, ground

T = TypeVar("T")

Choice = tuple[tuple[tuple[str, ...], T], ...]
"""Each different thing with the profiles that have it, the default profile's first. One entry: all profiles alike."""


def grounds(protocol: Protocol) -> Mapping[str, Ground]:
    """The protocol under each of its profiles, the default one first."""
    return {name: ground(protocol, name) for name in protocol.profile_names}


def choice(of: Mapping[str, Ground], make: Callable[[Ground], T]) -> "Choice[T]":
    """What ``make`` gives under each profile, each different thing once."""
    found: list[tuple[list[str], T]] = []
    for name, one in of.items():
        made = make(one)
        for names, other in found:
            if other == made:
                names.append(name)
                break
        else:
            found.append(([name], made))
    return tuple((tuple(names), made) for names, made in found)
