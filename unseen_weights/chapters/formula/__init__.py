"""The formula: how do six records become one number?

Model: the weighted sum of `unseen_weights.rule`, built up like stairs, a step for each record.
Only the four people one can follow are scored, and the resident of the bet.
Numbers: data/residents.csv and data/factors.csv; weights are the learner's, scored by Vega.
"""
