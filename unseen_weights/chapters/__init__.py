"""The chapters, one room each.

The walk goes start, record, formula, line, lab, mistakes, everywhere, company, end.
Other rooms stand beside it. `unseen_weights.contents` has the order of all.
"""
