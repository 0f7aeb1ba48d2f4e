"""The line: who is just below?

Model: the town's rule, with all weights the same; only the line moves (`unseen_weights.rule`).
Whoever scores strictly below it is refused. `model/` counts the same at other lines, beforehand.
Numbers: data/residents.csv, scored and counted by Vega while one drags the line.
"""
