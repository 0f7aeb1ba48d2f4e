"""Unseen Weights: how opaque scores are made, and what they do to a toy town."""
