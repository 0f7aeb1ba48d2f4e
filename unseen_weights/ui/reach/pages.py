"""The pages that a projector can show one at a time, each with its address behind the host."""

from dataclasses import dataclass

from unseen_weights.contents import CHAPTERS
from unseen_weights.teach.links import link
from unseen_weights.teach.plans import steps
from unseen_weights.ui.desks import QUIZ
from unseen_weights.words import Words

LIGHT = "light"


@dataclass(frozen=True)
class Shown:
    """A page to show: what it is called, its path in the app, and the one that a phone is given.

    name: what stands in the list, where a page stands once for each step that sets it up.
    """

    title: str
    name: str
    path: str
    phone: str


def shown_pages(w: Words) -> dict[str, Shown]:
    """All of them, by what an address says: a chapter's slug, or the name of a step of a plan.

    A step that is called as its page opens it as it usually is, so the page stands for both.
    """
    pages: dict[str, Shown] = {}
    for chapter in CHAPTERS:
        title, plain = w.text(f"{chapter.slug}-title"), link(chapter.slug, {})
        pages[chapter.slug] = Shown(title, title, plain.path, plain.phone)
        for name, step in steps().items():
            if step.link and step.link.chapter is chapter:
                told = w.text("reach-page-step", title=title, step=step.title(w))
                named = title if name == chapter.slug else told
                pages[name] = Shown(title, named, step.link.path, step.link.phone)
    quiz = w.text(f"{QUIZ.slug}-title")
    pages[QUIZ.slug] = Shown(quiz, quiz, f"/{QUIZ.slug}", f"/{LIGHT}#/{QUIZ.slug}")
    return pages
