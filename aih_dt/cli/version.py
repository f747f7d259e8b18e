"""Which version of the tool this is."""


def tool_version() -> str:
    """The version of the installed distribution."""
    from importlib.metadata import version

    return version("aih-dt")
