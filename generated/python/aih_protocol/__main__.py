"""The command line: ``python -m`` and this library's name."""

import argparse
import json
import sys
from pathlib import Path

from .deciding import decide
from .errors import InvalidPatientError, UnknownProfileError
from .parameters import Profile
from .patient import Patient


def main(arguments: list[str] | None = None) -> int:
    """Decides for the patient of a file. The exit code is 0, or 2 when the file or the data cannot be used."""
    parser = argparse.ArgumentParser(prog=f"python -m {__package__}", description="Decide by the protocol.")
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("decide", help="what is decided for a patient, and why")
    command.add_argument("patient", help="a JSON file with the patient's data; - reads from standard input")
    command.add_argument("--profile", default="default", help=f"one of {', '.join(one.value for one in Profile)}")
    command.add_argument("--format", choices=("text", "markdown", "json"), default="text")
    chosen = parser.parse_args(arguments)
    try:
        text = sys.stdin.buffer.read() if chosen.patient == "-" else Path(chosen.patient).read_bytes()
        decision = decide(Patient.from_json(text), chosen.profile)
    except (InvalidPatientError, UnknownProfileError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"error: `{chosen.patient}` cannot be read: {error.strerror}", file=sys.stderr)
        return 2
    if chosen.format == "json":
        print(json.dumps(decision.to_dict(), indent=2, ensure_ascii=False))
    else:
        print(decision.explain(chosen.format), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
