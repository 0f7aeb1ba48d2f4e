"""Everywhere: what if every door asks for the same number?

Model: ten services with rules of their own, each refusing as many as the score does; those that
share go by the one score, or by one blacklist (`model/`).
Numbers: data/services.csv, written by hand, and data/residents.csv. Python finds whom each
service refuses; Vega counts the doors that are shut while one drags.
"""
