"""Real systems: where is this already so?

Model: 54 systems and laws with their scales, groups and rights, and how much of a reported weight
has a counterpart among the town's records (`model/`).
Numbers: the tables in data/systems, looked up in public sources to July 2026 and put together by
data/make_systems.py. Vega filters them while one chooses.
"""
