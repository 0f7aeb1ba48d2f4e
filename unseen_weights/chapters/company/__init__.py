"""The company you keep: should friends count?

Model: a score that takes in the scores of one's friends, and people who change friends for
points, ten rounds of it (`model/`).
Numbers: data/residents.csv and data/ties.csv, with the moves, random moves and places of
data/company_*.csv and positions.csv (`python -m data.make_company`).
"""
