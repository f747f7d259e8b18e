"""How strong the proofs are: the protocol is changed in one place at a time, and each change must be noticed."""
