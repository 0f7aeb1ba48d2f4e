"""Reasons: what would have to change?

Model: what each record adds against the town's average (Shapley values of a weighted sum), and
the smallest changes that cross the line, found by trying all (`model/`).
Numbers: data/residents.csv, and data/factors.csv for the steps and who can take them. Vega
computes them while one drags; Python finds changes of several records.
"""
