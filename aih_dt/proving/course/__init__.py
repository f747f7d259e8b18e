"""Courses, model-checked: each property is proved for unbounded time, or refuted by a course that people can read."""
