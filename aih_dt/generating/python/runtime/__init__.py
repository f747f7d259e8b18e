"""Modules that are the same in every generated library: they are copied as they stand.

They import each other only, and relatively, so that they mean the same wherever they are copied to.
"""
