"""Mistakes: what if the record is wrong?

Model: late entries and their mirror, somebody else's fines and mixed-up namesakes, at one error
rate; and who gets as far as an appeal (`model/`). Every chance is chosen; docs/model.md gives the
reasons.
Numbers: the three tables data/mistakes*.csv, from 200 draws for each mix of kinds and
setting (`python -m data.make_mistakes`). The chart steps through them, so nothing is drawn live.
"""
