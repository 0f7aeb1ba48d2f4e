"""What the page of many rules shows once Python knows one's own rule, and its hands."""

from html import escape

import streamlit as st

from unseen_weights.chapters.many.chapter import MANY
from unseen_weights.chapters.many.model.yours import Answer, answer
from unseen_weights.chapters.many.readouts import VIEWS, VOTED, YOURS, hands_param
from unseen_weights.chapters.many.rows import told_mix
from unseen_weights.charts.gate import SHOWN
from unseen_weights.knobs import bet_param
from unseen_weights.town import RECORDS, load_residents
from unseen_weights.ui.state import PageState
from unseen_weights.words import Words

_HANDS = tuple(hands_param(rule) for rule in VOTED)
_RULE = (*_HANDS, *(f"w_{name}" for name in RECORDS))


def show_yours(state: PageState, w: Words) -> None:
    """Whether any weights give the majority's verdicts, where a hand is up for one's own rule."""
    own = {name: int(state.values[f"w_{name}"]) for name in RECORDS}
    counts = state.values["view"] == VIEWS[0] and state.values[hands_param(YOURS)]
    if not (counts and any(own.values()) and _is_open(state)):
        return
    hands = [int(state.values[name]) for name in _HANDS]
    found = answer(own, hands, load_residents())
    st.subheader(w.text("many-nobody-app"), anchor=False)
    lines = "".join(f"<p>{escape(sentence)}</p>" for sentence in _told(found, w))
    st.html(f'<div class="uw-yours" role="status">{lines}</div>{_lab(found, w)}')


def _is_open(state: PageState) -> bool:
    """Whether the bet is placed, or one has moved a hand or asked to see; as `gate` has it."""
    placed = state.visit.values(MANY.shown_bets).get(bet_param("many"))
    moved = any(state.values[name] != state.start.get(name) for name in _RULE)
    return bool(placed or moved or state.values[SHOWN.param])


def _lab(found: Answer, w: Words) -> str:
    """The way into the lab for weights that were found; it opens in a tab of its own."""
    if found.lab is None:
        return ""
    address = escape(f"lab?{found.lab.settings.rule_query}")
    opened = escape(w.text("many-lab-open"))
    turned = escape(w.text("many-lab-turned", n=found.lab.others))
    return f'<p class="uw-leads"><a href="{address}" target="_blank">{opened}</a> {turned}</p>'


def _told(found: Answer, w: Words) -> list[str]:
    if not found.penalised:
        return [w.text("many-nobody-none")]
    if found.weights is not None:
        return [w.text("many-nobody-found", n=found.penalised, line=found.line, **found.told)]
    sentences = [w.text("many-nobody-no", n=found.penalised)]
    if found.seen is not None:
        low, high = (told_mix(mix, load_residents(), w) for mix in found.seen)
        sentences.append(w.text("many-nobody-why", low=low, high=high))
    return sentences
