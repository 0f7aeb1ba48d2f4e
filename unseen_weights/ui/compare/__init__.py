"""The page that compares rules: what is pasted, a table, two charts, and who differs."""
