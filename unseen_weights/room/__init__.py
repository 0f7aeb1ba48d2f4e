"""The class room: a host opens it, learners join by a code, and what they send is kept a day.

Pure: `codes`, `activities`, `results`, `sheet`. With a database: `store` and what it stands on.
Nobody imports a database until the first room is asked for.
"""
