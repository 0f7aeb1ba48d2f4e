"""The black box: can you work out the weights from outside?

Model: an office with a hidden rule, drawn from a seed, answers ten probes; a solver finds every
rule that fits the answers (`model/`).
Numbers: data/residents.csv and, where an office looks at a seventh record, the hardship in
data/hidden.csv. Answers are worked out in Python, so that the browser does not hold
the rule while one probes.
"""
