"""Many rules: whose rule is the rule of all?

Model: every rule penalises its lowest 37, and many are made one in four ways; a linear programme
says whether any weights would give the majority's verdicts (`pooling.py`, and `model/`).
Numbers: data/residents.csv, counted by Vega while one moves hands; data/many.csv,
data/many_verdicts.csv and data/many_minority.csv are made beforehand (`python -m data.make_many`).
"""
