"""Start: you are refused. Why?

Model: the town's rule, with all weights the same and the line at 600 (`unseen_weights.rule`). The
page shows who is refused, and neither a score nor the line.
Numbers: data/residents.csv and people.csv, scored by Vega while the page is open.
"""
