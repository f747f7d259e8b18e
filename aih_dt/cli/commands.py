"""The list of commands. A new one is a module in this folder with a ``command``, and one line here.

Help and completion need the names and the one-line summaries alone, so that no module behind them is loaded.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A command: its name, the module whose ``command`` it is, and what it does in one line."""

    name: str
    module: str
    summary: str


COMMANDS = (
    Entry("check", "aih_dt.cli.check", "Prove a protocol, or show the patients for whom it fails"),
    Entry("build", "aih_dt.cli.build", "Write the library and the documents of a proved protocol"),
    Entry("decide", "aih_dt.cli.decide", "Decide for one patient and say why"),
    Entry("docs", "aih_dt.cli.docs", "Show the documents, or print them"),
    Entry(
        "verify-certificates", "aih_dt.cli.verify_certificates", "Compare the proofs with the protocol and ask again"
    ),
    Entry("mutate", "aih_dt.cli.mutate", "See how many single changes of a protocol its proofs notice"),
    Entry("explain", "aih_dt.cli.explain", "Explain the code of a message"),
    Entry("new", "aih_dt.cli.new", "Make a small working protocol to start from"),
)
