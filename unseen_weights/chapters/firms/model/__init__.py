"""The firms, their ratings, what travels along ties, and what forms cost."""
