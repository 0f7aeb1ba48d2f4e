"""Firms: whom does "the same treatment for all" hit hardest?

Model: sixty invented firms under the one `Rule`, forms that cost a fixed sum or grow with the
firm, and supply ties along which a low rating travels for one round (`model/`).
Numbers: data/firms.csv and data/firm_ties.csv from data/make_firms.py, and data/firm_factors.csv,
written by hand. Vega computes ratings, doors and rates while one drags.
"""
