"""The black box's picture in Streamlit: what goes in, the box, and what came out."""

from typing import Any

import streamlit as st

from unseen_weights.chapters.black_box.chapter import box_style, compared, ended, given, residents
from unseen_weights.chapters.black_box.model.game import Game
from unseen_weights.chapters.black_box.model.outcome import percent
from unseen_weights.chapters.black_box.model.probes import Probe
from unseen_weights.chapters.black_box.places import GRADES, Mark, marks, slots, ticks
from unseen_weights.live import markup
from unseen_weights.words import Words


def show_box_style() -> None:
    """The style sheet of the picture, once a run."""
    st.html(f"<style>{box_style()}</style>")


def show_box(game: Game, probe: Probe, w: Words) -> None:
    """The picture of the box: what goes in, and a mark for each answer that came out."""
    st.html(box_html(game, probe, w))


def box_html(game: Game, probe: Probe, words: Words) -> str:
    """The closed box as markup: a probe's records go in, and a mark lies where an answer came out.

    Once the game has ended the box is open, and shows each weight's share.
    """
    came_out = marks(given(game), compared(game))
    name = str(residents().at[probe.resident, "name"])
    opened = ended(game).hidden if game.revealed else {}
    return markup(
        "black_box/box.html",
        words,
        alt=words.text("black-box-picture-alt", name=name, answers=len(came_out)),
        name=name,
        slots=slots(probe, residents()),
        level=game.level,
        marks=came_out,
        columns=_columns(game.level, came_out, words),
        scale=ticks(),
        inside={name: f"{percent(share)}%" for name, share in opened.items()},
    )


def _columns(level: str, came_out: list[Mark], words: Words) -> list[dict[str, Any]]:
    """Where nothing is measured, answers lie side by side under what they say."""
    if level == "grades":
        return [{"name": g, "marks": [m for m in came_out if m.told == g]} for g in GRADES]
    return [
        {
            "name": words.text("black-box-verdict", is_no=said),
            "marks": [m for m in came_out if m.penalised == (said == "no")],
        }
        for said in ("no", "yes")
    ]
