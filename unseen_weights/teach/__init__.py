"""What a teacher needs besides the pages: plans, links, cards, sheets to print, terms."""
