"""The glossary as a document: each term once, from the words that the page Teach shows."""

from pathlib import Path

from unseen_weights.teach.ideas import terms
from unseen_weights.words import Words

DOCUMENT = Path(__file__).resolve().parent.parent.parent / "docs" / "glossary.md"
_HEAD = "<!-- Written by `make addresses` from data/words/en/teach-ideas.ftl, not by hand. -->"


def document(w: Words) -> str:
    """All of docs/glossary.md."""
    rows = "\n".join(f"| {' | '.join(entry.texts)} |" for entry in terms(w))
    heads = f"| {w.text('teach-head-term')} | {w.text('teach-head-means')} |\n|---|---|"
    title, about = w.text("teach-terms-title"), w.text("teach-terms-about")
    return f"# {title}\n\n{_HEAD}\n\n{about}\n\n{heads}\n{rows}\n"
