"""The lab: your weights. Who gets penalised?

Model: the rule with every weight, the scale and the line free (`unseen_weights.rule`); `model/`
has the tries one keeps, a search that says how far the three challenges can be met, and how well
a score tells who keeps a promise.
Numbers: data/residents.csv, scored by Vega while one drags; data/search.csv, from some 20,000
random rules (`python -m data.make_search`), which is never a limit.
"""
