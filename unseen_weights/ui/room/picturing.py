"""What comes out of a round, as pictures that a page draws: bars, or people as dots."""

from collections.abc import Mapping, Sequence
from statistics import median_low
from typing import Any

from unseen_weights.contents import BETS
from unseen_weights.quiz.codes import IDEAS
from unseen_weights.quiz.gain import Gain, gain_of
from unseen_weights.quiz.items import load_items
from unseen_weights.room import codes, results
from unseen_weights.room.activities import CHOICE, SURE
from unseen_weights.room.views import Round
from unseen_weights.town import load_residents
from unseen_weights.ui.room import bets
from unseen_weights.walk import first_name, people
from unseen_weights.words import Words

Told = dict[str, Any]
_POINTS_STEPS = 20
_SIXTH = 100 / IDEAS


def result(one: Round, w: Words) -> Told:
    """A headline, pictures, and the same as a table.

    A picture is `bars`: labels with counts, and whether it is the right one; or `dots`: places
    0..1, each with the name of its sender's dot where it has one, and its group. steps: how many
    the axis is cut into; ticks: with their numbers, where there is room for all of them.
    """
    if not one.answers:
        return {"headline": w.text("room-result-none"), "pictures": []}
    return _RESULTS[one.kind](one, w)


def _bet(one: Round, w: Words) -> Told:
    bet = BETS[one.setup["bet"]]
    right = bets.right(bet.name)
    labels = [(choice, w.text(bet.label(choice))) for choice in bet.choices]
    labels = [(c, w.text("room-result-right", choice=s) if c in right else s) for c, s in labels]
    picture = _bars(one, "choice", labels)  # its question is the page's heading
    for bar, choice in zip(picture["bars"], bet.choices, strict=True):
        bar.append(choice in right)
    return {"headline": w.text("room-result-bet", count=len(one.answers)), "pictures": [picture]}


def _exit(one: Round, w: Words) -> Told:
    first = [(name, w.text(f"room-exit-choice-{name}")) for name in CHOICE]
    sure = [(name, w.text(f"room-exit-sure-{name}")) for name in SURE]
    return {
        "headline": w.text("room-result-exit", count=len(one.answers)),
        "pictures": [
            _bars(one, "choice", first, w.text("room-exit-choice")),
            _bars(one, "sure", sure, w.text("room-exit-sure")),
        ],
    }


def _bars(one: Round, field: str, labels: Sequence[tuple[str, str]], title: str = "") -> Told:
    counts = results.tally(one.answers, field, [choice for choice, _ in labels])
    bars = [[label, counts[choice]] for choice, label in labels]
    return {"kind": "bars", "title": title, "bars": bars, "most": len(one.answers)}


def _rule(one: Round, w: Words) -> Told:
    rules = len(one.answers)
    counts = results.refusals(one.answers)
    places = results.places(counts, rules)
    dots = [[n / rules, "", _group(n, rules)] for n in counts.sort_values()]
    followed = {first_name(slug): int(counts[who]) for slug, who in people().items()}
    names = load_residents()["name"]
    ranked = counts.sort_values(ascending=False, kind="stable")
    rows = [[str(names[who]), int(n)] for who, n in zip(ranked.index, ranked, strict=True)]
    return {
        "headline": w.text("room-result-rule", rules=rules, **places),
        "pictures": [
            {
                "kind": "dots",
                "title": w.text("room-result-rule-title"),
                "ends": [w.text("room-result-rule-none"), w.text("room-result-rule-all")],
                "dots": dots,
                "steps": rules,
                "ticks": True,
                "beneath": [
                    w.text("room-result-rule-person", name=name, count=count, rules=rules)
                    for name, count in followed.items()
                ],
                "key": [[group, w.text(f"room-key-{group}")] for group in ("none", "some", "all")],
            }
        ],
        "table": {
            "head": [w.text("room-head-resident"), w.text("room-head-rules", rules=rules)],
            "rows": rows,
        },
    }


def _group(count: int, rules: int) -> str:
    if count == 0:
        return "none"
    return "all" if count == rules else "some"


def _black_box(one: Round, w: Words) -> Told:
    off = results.distances(one.answers, one.setup)
    hidden = results.hidden(one.setup)
    return {
        "headline": w.text("room-result-black-box", count=len(off), median=median_low(off)),
        "says": w.text("room-result-black-box-says"),
        "pictures": [
            _points(one.answers, off, w, "black-box")
            | {"title": w.text("room-result-black-box-title"), "steps": _POINTS_STEPS},
            {
                "kind": "bars",
                "title": w.text("room-result-black-box-hidden"),
                "bars": [[w.text(f"weight-{name}"), share] for name, share in hidden.items()],
                "most": 100,
            },
        ],
        "table": _named(one, off, w),
    }


def _quiz(one: Round, w: Words) -> Told:
    sent = results.quizzes(one.answers)
    gain = gain_of(sent)
    assert gain is not None  # there are answers
    figures = {"before": gain.before, "after": gain.after}
    means = {when: f"{mean:.1f}" for when, mean in figures.items()}
    rights = {"before": [sum(r.before) for r in sent], "after": [sum(r.after) for r in sent]}
    head = ["quiz-idea", "quiz-before", "quiz-after"]
    return {
        "headline": w.text("room-result-quiz", count=gain.people, gain=_gained(gain.gain), **means),
        "says": _interval(gain, w),
        "pictures": [
            _points(one.answers, [_SIXTH * n for n in right], w, "quiz")
            | {"title": w.text(f"room-result-quiz-{when}"), "steps": IDEAS, "ticks": True}
            for when, right in rights.items()
        ],
        "table": {
            "head": [w.text(name) for name in head],
            "rows": [
                [w.text(f"quiz-idea-{item.chapter}"), *counts]
                for item, counts in zip(load_items(), gain.ideas, strict=False)
            ],
        },
    }


def _interval(gain: Gain, w: Words) -> str:
    """How sure the gain is, as the quiz's own page has it."""
    if gain.low is None or gain.high is None:
        return w.text("room-result-quiz-few")
    ends = {"low": _gained(gain.low), "high": _gained(gain.high)}
    told = w.text("room-result-quiz-interval", **ends)
    zero = w.text("quiz-class-zero") if gain.low <= 0 <= gain.high else ""
    return f"{told} {zero}".strip()


def _gained(number: float) -> str:
    return f"{number:+.1f}".replace("-", "\u2212") if round(number, 1) else "0.0"


def _points(
    answers: Sequence[Mapping[str, Any]], values: Sequence[float], w: Words, kind: str
) -> Told:
    """One dot for each answer, at its value of 0..100; its name lets its sender alone find it."""
    found = sorted(
        (value, str(answer["dot"])) for value, answer in zip(values, answers, strict=True)
    )
    return {
        "kind": "dots",
        "ends": [w.text(f"room-result-{kind}-low"), w.text(f"room-result-{kind}-high")],
        "dots": [[value / 100, dot, "one"] for value, dot in found],
        "beneath": [],
        "key": [],
    }


def _named(one: Round, values: Sequence[int], w: Words) -> Told:
    """The same by made-up names: each one knows their own, and nobody another's."""
    names = [nickname(str(answer["dot"]), w) for answer in one.answers]
    rows = sorted(zip(values, names, strict=True))
    return {
        "head": [w.text("room-head-name"), w.text("room-result-black-box-head")],
        "rows": [[name, value] for value, name in rows],
    }


def nickname(dot: str, w: Words) -> str:
    """The made-up name of a dot."""
    colours, animals = (w.text(name).split(", ") for name in ("room-colours", "room-animals"))
    colour, animal = codes.nickname(dot, len(colours), len(animals))
    return w.text("room-nickname", colour=colours[colour], animal=animals[animal])


_RESULTS = {"bet": _bet, "exit": _exit, "rule": _rule, "black-box": _black_box, "quiz": _quiz}
