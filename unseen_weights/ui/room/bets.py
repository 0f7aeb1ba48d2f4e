"""Bets as a class room asks them: all of a class is asked about the same person."""

from collections.abc import Collection

from unseen_weights.chapter import Chapter, right_choices_kept
from unseen_weights.charts.gate import SHOWN
from unseen_weights.contents import BETS, CHAPTERS
from unseen_weights.knobs import Bet
from unseen_weights.walk import HARM, first_name, most_harm, people
from unseen_weights.words import Words

_ANSWERED = "formula?stage=six"  # where the bet on most of the harm is answered


def person() -> str:
    """Whom a class room asks about: the first of those whom one can follow."""
    return next(iter(people()))


def question(bet: str, w: Words) -> str:
    """What is asked, with the person's name where the answer hangs on the person."""
    if bet == HARM:
        return w.text("bet-start", name=first_name(person()))
    return w.text(BETS[bet].question)


def right(bet: str) -> Collection[str]:
    """The choices that are right; none where it hangs on a game."""
    if bet == HARM:
        return most_harm(people()[person()])
    return [choice for choice in (right_choices_kept().get(bet, ""),) if choice]


def offered() -> list[tuple[Chapter, Bet]]:
    """The bets that a class room can mark, each with the page that asks it."""
    return [(chapter, bet) for chapter in CHAPTERS for bet in chapter.bets if right(bet.name)]


def page_of(bet: str) -> Chapter:
    """The page that asks a bet."""
    return next(c for c in CHAPTERS if bet in [one.name for one in c.bets])


def answer_of(bet: str) -> tuple[str, str]:
    """The page that tells why, by slug, and its address with the answer open, where it can be."""
    if bet == HARM:
        return "formula", f"{_ANSWERED}&person={person()}"
    page = page_of(bet)
    return page.slug, f"{page.slug}?{SHOWN.name}=yes" if SHOWN in page.knobs else page.slug
