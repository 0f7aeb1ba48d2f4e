"""Fair to whom: can one rule be fair in every sense?

Model: four measures of fairness for two groups with a line each (Chouldechova 2017), and the
pair of lines that brings them closest (`model/`).
Numbers: data/residents.csv, counted by Vega while one drags a line; data/proxies.csv says how
well the records tell what the office does not ask (`python -m data.make_proxies`), and
data/fair_chance.csv what the best pair is worth (`python -m data.make_fair`).
"""
