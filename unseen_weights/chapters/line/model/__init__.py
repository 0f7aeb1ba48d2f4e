"""The line's model: what other lines would do to the same town."""
