"""The end: who can change it?

Model: none of its own. Each line is what another chapter's `model` says of this one person, at the
settings that the chapter begins with; `model/` asks them.
Numbers: data/residents.csv, services.csv, ties.csv and company_moves.csv, scored once for everybody
whom the town's rule refuses.
"""
