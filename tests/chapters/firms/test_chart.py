"""The firms' chart in a real Vega: ratings, ties and counts are what the library has."""

from functools import partial
from typing import Any

import numpy as np
import pytest

from tests import vega
from unseen_weights.chapters.firms.chapter import FIRMS as CHAPTER
from unseen_weights.chapters.firms.model.firms import (
    FOLLOWED,
    GROUPINGS,
    RECORDS,
    load_firms,
    load_supply,
)
from unseen_weights.chapters.firms.model.ratings import (
    Forms,
    Leave,
    alone,
    asked,
    cost_share,
    dropped,
    office_rule,
    places,
    rates,
    ratings,
)
from unseen_weights.chapters.firms.readouts import answer
from unseen_weights.contents import BETS
from unseen_weights.words import load_words

WORDS = load_words()
LIVE = CHAPTER.live(WORDS)
FIRMS = load_firms()
TIES = places(load_supply(), FIRMS.index)
readouts = partial(vega.readouts, LIVE)
summary = partial(vega.summary, LIVE)
SETTINGS: list[dict[str, Any]] = [
    {},
    {"taint": 30},
    {"taint": 30, "leave": "yes"},
    {"forms": "fitted", "taint": 60, "line": 650, "seen": "yes"},
    {"w_tax": 0, "w_data": 0, "w_loans": 100, "line": 655, "taint": 5, "leave": "yes"},
]
some_settings = pytest.mark.parametrize("given", SETTINGS)


class Expected:
    """What the library has for some settings of the page."""

    def __init__(self, given: dict[str, Any]) -> None:
        values = {**LIVE.start, **given}
        self.line, self.taint = values["line"], values["taint"]
        self.leave: Leave = values["leave"]
        forms: Forms = values["forms"]
        weights = {name: values[f"w_{name}"] for name in RECORDS}
        self.own = office_rule(weights, self.line).score(asked(FIRMS, forms))
        self.scores = ratings(self.own, TIES, self.line, self.taint, self.leave)
        self.refused = self.scores < self.line
        gone = dropped(self.own, TIES, self.line, self.taint)
        self.gone = gone if self.leave == "yes" else np.zeros_like(gone)
        self.costs = cost_share(FIRMS, forms)

    def headline(self) -> str:
        state = "stay" if self.leave == "no" else "leave"
        return WORDS.text(
            "firms-headline",
            firms=len(FIRMS),
            penalised=int(self.refused.sum()),
            kept=int((self.refused & FIRMS["kept"]).sum()),
            fell=int((self.refused & (self.own >= self.line)).sum()),
            alone=int(alone(self.gone, TIES, len(FIRMS)).sum()),
            state=state if self.taint else "none",
        )


def headline(**given: Any) -> str:
    return Expected(given).headline()


@some_settings
def test_every_dot_has_the_rating_that_the_library_gives(given: dict[str, Any]) -> None:
    expected = Expected(given)
    dots = readouts({"dots": ["id", "score", "penalised"]}, **{"bet_firms": "small", **given})[
        "dots"
    ]
    assert len(dots) == len(FIRMS)
    found = {dot["id"]: float(dot["score"]) for dot in dots}
    assert np.allclose([found[firm] for firm in FIRMS.index], expected.scores, atol=1e-6)
    refused = {dot["id"] for dot in dots if dot["penalised"] == "true"}
    assert refused == set(FIRMS.index[expected.refused])


@some_settings
def test_headline_and_ties_are_what_the_library_counts(given: dict[str, Any]) -> None:
    expected = Expected(given)
    rows = readouts({"summary": ["headline"], "ties": ["tie"], "stubs": ["tie"]}, **given)
    assert rows["summary"][0]["headline"] == expected.headline()
    assert len(rows["ties"]) == len(TIES) - expected.gone.sum()
    assert len(rows["stubs"]) == 2 * expected.gone.sum()
    assert {int(row["tie"]) for row in rows["stubs"]} == set(np.flatnonzero(expected.gone))


@some_settings
def test_rates_and_costs_by_group_are_what_the_library_counts(given: dict[str, Any]) -> None:
    expected = Expected(given)
    found = readouts({"rates": ["group", "rate", "was_rate", "cost_text"]}, **given)["rates"]
    by_group = {row["group"]: row for row in found}
    now = rates(expected.refused, FIRMS)
    was = rates(office_rule().penalised(FIRMS), FIRMS)
    for grouping, groups in GROUPINGS.items():
        for group in groups:
            row = by_group[WORDS.text(f"firms-{grouping}-{group}")]
            assert float(row["rate"]) == pytest.approx(now[group])
            assert float(row["was_rate"]) == pytest.approx(was[group])
            cost = expected.costs[FIRMS[grouping] == group].median()
            assert row["cost_text"] == f"{100 * cost:.1f}%"


def test_a_tie_is_drawn_from_firm_to_firm() -> None:
    fields = ["score", "y", "far_score", "far_y", "tie"]
    rows = readouts({"ties": fields, "dots": ["id", "score", "y"]}, bet_firms="small")
    spots = {(round(float(d["score"]), 4), round(float(d["y"]), 4)) for d in rows["dots"]}
    for tie in rows["ties"]:
        for end in ("", "far_"):
            spot = (round(float(tie[f"{end}score"]), 4), round(float(tie[f"{end}y"]), 4))
            assert spot in spots


def test_a_link_with_other_forms_or_rows_waits_for_the_bet() -> None:
    fields = ["headline", "is_waiting"]
    linked = {"forms": "fitted", "sort": "owner"}
    assert summary(fields, **linked) == {"headline": headline(), "is_waiting": "yes"}
    assert summary(fields) == {"headline": headline(), "is_waiting": ""}
    for opened in ({"bet_firms": "none"}, {"shown": "yes"}):
        fitted = {"headline": headline(forms="fitted"), "is_waiting": ""}
        assert summary(fields, **linked, **opened) == fitted


def test_until_the_bet_no_firm_is_named() -> None:
    assert readouts({"ring": ["id"]})["ring"] == []
    assert len(readouts({"ring": ["id"]}, seen="yes")["ring"]) == 1


@pytest.mark.parametrize("firm", FOLLOWED)
@pytest.mark.parametrize("taint", [0, 30, 60])
def test_a_firms_line_counts_partners_below_by_their_own_records_and_those_that_fell(
    firm: str, taint: int
) -> None:
    expected = Expected({"taint": taint})
    place = int(np.flatnonzero(FIRMS["slug"] == firm)[0])
    others = [int(end) for pair in TIES for end in pair if place in pair and end != place]
    own = expected.own.to_numpy() < 600
    fell = expected.refused.to_numpy() & ~own
    told = WORDS.text(
        "firms-firm",
        **{"outcome": "penalised" if expected.refused.iloc[place] else "spared"},
        **{"name": FIRMS["name"].iloc[place], "score": f"{expected.scores.iloc[place]:.0f}"},
        **{"tainted": int(own[others].sum()), "fallen": int(fell[others].sum())},
    )
    assert readouts({"firm": ["text"]}, taint=taint, firm=firm)["firm"][0]["text"] == told


def test_until_the_bet_is_placed_all_firms_look_alike_in_one_row() -> None:
    for given in ({}, {"sort": "owner", "forms": "fitted"}):
        rows = readouts({"dots": ["dot", "row"], "summary": ["is_shown"]}, **given)
        assert len({(dot["dot"], dot["row"]) for dot in rows["dots"]}) == 1
        assert rows["summary"] == [{"is_shown": ""}]
    for given in ({"bet_firms": "none"}, {"seen": "yes"}):
        rows = readouts({"dots": ["dot", "row"], "summary": ["is_shown"]}, **given)
        assert len({(dot["dot"], dot["row"]) for dot in rows["dots"]}) == 3
        assert rows["summary"] == [{"is_shown": "yes"}]


@pytest.mark.parametrize("grouping", list(GROUPINGS))
def test_rows_are_the_groups_that_one_asks_for(grouping: str) -> None:
    dots = readouts({"dots": ["id", "row"]}, seen="yes", sort=grouping)["dots"]
    row = {dot["id"]: GROUPINGS[grouping][int(dot["row"])] for dot in dots}
    assert row == FIRMS[grouping].to_dict()


def test_only_small_firms_is_right_and_the_verdict_stays_when_one_moves_things() -> None:
    assert answer(rates(office_rule().penalised(FIRMS), FIRMS)) == "small"
    verdicts = {"small": "right", "foreign": "close", "sector": "wrong", "none": "wrong"}
    assert set(verdicts) == set(BETS["firms"].choices)
    for choice, verdict in verdicts.items():
        found = summary(["verdict_firms", "feedback_firms"], bet_firms=choice, line=800)
        assert found["verdict_firms"] == verdict
        told = WORDS.text(
            f"bet-firms-{verdict}",
            **{"small": 57, "middle": 10, "large": 0, "foreign": 40},
            **{"towns": 20, "sizes": 20, "all": 14, "fitted": 4},
        )
        assert found["feedback_firms"] == told


@pytest.mark.parametrize("firm", FOLLOWED)
def test_the_firm_followed_has_its_rating_and_its_doors(firm: str) -> None:
    given = {"taint": 30, "leave": "yes", "firm": firm}
    expected = Expected(given)
    place = int(np.flatnonzero(FIRMS["slug"] == firm)[0])
    rows = readouts({"firm": ["text"], "doors": ["text"]}, **given)
    score, shut = expected.scores.iloc[place], bool(expected.refused.iloc[place])
    assert f"{FIRMS['name'].iloc[place]} has {score:.0f} points" in rows["firm"][0]["text"]
    partners = int(np.count_nonzero(place == TIES))
    left = partners - int(np.count_nonzero(TIES[expected.gone] == place))
    told = {"left": left, "partners": partners}
    assert [row["text"] for row in rows["doors"]] == [
        WORDS.text("firms-door", door="tender", shut="yes" if shut else "no", **told),
        WORDS.text("firms-door", door="loan", shut="yes" if shut else "no", **told),
        WORDS.text("firms-door", door="partners", shut="no" if left else "yes", **told),
    ]


def test_without_a_weight_there_is_no_score_and_nobody_is_refused() -> None:
    given = {f"w_{name}": 0 for name in RECORDS}
    rows = readouts({"summary": ["headline"], "firm": ["text"]}, taint=60, **given)
    assert rows["summary"][0]["headline"] == WORDS.text("firms-no-score")
    assert rows["firm"][0]["text"].endswith("has no rating.")


def test_the_dare_is_met_by_weights_that_count_no_forms_and_not_by_other_forms() -> None:
    weights = {f"w_{name}": 0 for name in RECORDS}
    met = weights | {"w_loans": 35, "w_copying": 70, "line": 680}
    won = WORDS.text("firms-dare-met", met="yes")
    assert summary(["dare_now"], **met)["dare_now"].endswith(won)
    for spoiled in ({}, {**met, "taint": 5}, {**met, "forms": "fitted"}, {"line": 350}):
        assert won not in summary(["dare_now"], **spoiled)["dare_now"]


def test_a_touched_firm_says_who_it_is() -> None:
    rows = readouts({"picked": ["text"]}, picked="f03")["picked"]
    assert rows[0]["text"].startswith("Wren Bakery (Food, Owned here, ")
    assert "582 points, penalised" in rows[0]["text"]
