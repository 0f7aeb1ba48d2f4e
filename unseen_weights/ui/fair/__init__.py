"""Fair to whom in the app: which groups it begins with."""
