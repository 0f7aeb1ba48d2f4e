"""Rules of a class side by side: read from pasted links, and what each does to the town."""
