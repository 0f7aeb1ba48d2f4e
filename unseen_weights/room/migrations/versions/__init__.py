"""One file a step, in the order that their numbers tell."""
