"""The record: what did they write down?

Model: none but a record's share, from its worst to its best (`unseen_weights.factors`). Everyone
stands on six rows of dots, one for each record.
Numbers: data/residents.csv and the ends in data/factors.csv. Who writes a record down, and what
it leaves out, is invented, and stands in the words.
"""
