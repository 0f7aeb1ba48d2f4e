"""The spiral: what happens next month?

Model: 36 months in which a letter that says no makes the next payments later, and records
fade or stay (`model/`). How hard it bites is chosen; docs/model.md gives the reasons.
Numbers: data/spiral.csv and spiral_scores.csv, from 200 runs for each setting
(`python -m data.make_spiral`). The chart steps through them, so nothing is drawn live.
"""
