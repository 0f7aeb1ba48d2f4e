"""Real systems as tables, and what of their weights the town can hold."""
