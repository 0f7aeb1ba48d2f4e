"""Claims as tables, and what a learner has answered."""
