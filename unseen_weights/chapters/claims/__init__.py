"""Claims: what did two articles say, and what is known?

Model: 54 claims, each with a verdict that a learner bets on, and seven things that the articles
name; a learner's answers are one short word (`model/`).
Numbers: data/claims/claims.csv, data/claims/sources.csv and data/claims/named.csv, from what
was looked up in public sources to July 2026. Vega counts right answers while one bets.
"""
