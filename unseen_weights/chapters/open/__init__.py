"""Open scores: what if the points are public?

Model: real rules whose points were published, as additive tables or a logistic sum: `PointsRule`,
which writes itself for Vega as `Rule` does (`model/`).
Numbers: data/open/rules.csv, data/open/points.csv, data/open/lines.csv and data/open/sources.csv,
each row with where it was read. The people are invented; Vega adds up while one chooses.
"""
