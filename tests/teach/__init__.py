"""Tests of what a teacher gets."""
