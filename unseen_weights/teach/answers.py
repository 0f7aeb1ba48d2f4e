"""What every bet turns out to be, in the words of the page that asks it.

Verdicts and feedback are expressions of a page's own chart, so a Vega without a window is asked.
Which choice is right stands in data/teach/answers.csv (`python -m data.make_answers`).
"""

import html
import json
import re
from dataclasses import dataclass
from typing import Any

import vl_convert

from unseen_weights.chapter import Chapter, right_choices_kept
from unseen_weights.contents import BETS, CHAPTERS
from unseen_weights.knobs import Bet
from unseen_weights.once import once
from unseen_weights.words import Words

_MARK = "\u241e"


@dataclass(frozen=True)
class Answer:
    """A bet of a page: the choice that is right ('' where it hangs on the game or the person).

    told: what the page says to whoever chose it; '' where there is no one right choice.
    """

    chapter: Chapter
    bet: Bet
    choice: str
    told: str


@once
def answers(words: Words) -> tuple[Answer, ...]:
    """The answer to every bet, in the order in which the pages ask them."""
    right = right_choices_kept()
    asked = [(chapter, bet) for chapter in CHAPTERS for bet in chapter.bets]
    chosen = [(c, b, right.get(b.name, "")) for c, b in asked]
    return tuple(
        Answer(c, b, choice, outcome(c, b, choice, words)[1] if choice else "")
        for c, b, choice in chosen
    )


def outcome(chapter: Chapter, bet: Bet, choice: str, words: Words) -> tuple[str, str]:
    """The verdict on a choice and what the page says of it, at the page's usual setting."""
    spec = chapter.live(words).at({bet.param: choice}).spec
    return _field(spec, f"verdict_{bet.code}"), _field(spec, f"feedback_{bet.code}")


def right_choices() -> dict[str, str]:
    """For each bet the one choice that is right; '-' where there is none before one plays.

    Looked up anew from the charts: this is what data/teach/answers.csv is written from.
    """
    from unseen_weights.words import load_words

    words, found = load_words("en"), dict.fromkeys(BETS, "-")
    for chapter in CHAPTERS:
        for bet in (bet for bet in chapter.bets if bet.name != "black-box"):
            for choice in bet.choices:
                if outcome(chapter, bet, choice, words)[0] == "right":
                    found[bet.name] = choice
    return found


def _field(spec: dict[str, Any], field: str) -> str:
    """A field of the first row behind the layer `summary`, as Vega computes it."""
    source = spec.get("unseen", {}).get("summary") or next(
        mark["from"]["data"] for mark in spec["marks"] if mark.get("name") == "summary_marks"
    )
    reading = f"'{_MARK}' + pluck(data({json.dumps(source)}), {json.dumps(field)})[0] + '{_MARK}'"
    label = {"type": "symbol", "encode": {"update": {"description": {"signal": reading}}}}
    bare = {key: value for key, value in spec.items() if key != "unseen"}
    svg = vl_convert.vega_to_svg({**bare, "marks": [*spec.get("marks", []), label]})
    found = re.search(f"{_MARK}(.*?){_MARK}", html.unescape(svg), re.DOTALL)
    return found[1] if found else ""
