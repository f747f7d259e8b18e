"""The same fault under several profiles is one finding."""

from dataclasses import replace

from aih_dt.diagnostics import Finding, Label
from aih_dt.diagnostics.catalogue import GAP
from aih_dt.model import Position
from aih_dt.proving.merging import merged

FOUND = Finding(
    GAP,
    "no rule of `dose` covers some patients",
    (Label(Position("spec/tables/dose.yaml", 3, 5), "this table"),),
    (("patients", "weight: 50 kg or more"), ("for example", "weight 50 kg")),
)


def under(profile: str, patients: str = "weight: 50 kg or more") -> Finding:
    notes = (("profile", f"`{profile}`, its label"), ("patients", patients), ("for example", f"weight of {profile}"))
    return replace(FOUND, notes=notes)


def test_findings_that_differ_in_profile_and_example_become_one() -> None:
    (one,) = merged([FOUND, under("strict"), under("loose"), under("strict")])
    assert one == replace(FOUND, notes=(*FOUND.notes, ("also under", "`strict`, `loose`")))


def test_other_patients_are_another_finding() -> None:
    other = under("strict", "weight: below 50 kg")
    assert merged([FOUND, other]) == (FOUND, other)


def test_a_fault_of_two_profiles_but_not_of_the_default_one_names_both() -> None:
    (one,) = merged([under("strict"), under("loose")])
    assert one.notes[0] == ("profile", "`strict`, its label")
    assert one.notes[-1] == ("also under", "`loose`")
