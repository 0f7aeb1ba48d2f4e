"""The end's own part of the app: what it knows of the visit."""
