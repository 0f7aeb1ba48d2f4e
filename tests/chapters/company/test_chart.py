"""The company's chart, compiled and run in a real Vega: what it shows is what the library says."""

from functools import cache, partial

import pytest

from tests import vega
from unseen_weights.chapters.company.chapter import COMPANY
from unseen_weights.chapters.company.model.retying import COSTS, ROUNDS
from unseen_weights.chapters.company.model.runs import (
    State,
    load_chance,
    load_moves,
    runs_of,
    states,
)
from unseen_weights.chapters.company.model.scores import numbered, own_scores, penalised
from unseen_weights.chapters.company.rows import shown
from unseen_weights.contents import BETS
from unseen_weights.live import standing
from unseen_weights.town import load_residents, load_ties
from unseen_weights.walk import people
from unseen_weights.words import load_words

WORDS = load_words()
RESIDENTS = load_residents()
PEOPLE = people()
LIVE = COMPANY.live(WORDS)
readouts = partial(vega.readouts, LIVE, seen="yes")
summary = partial(vega.summary, LIVE, seen="yes")
OWN = own_scores(RESIDENTS)
LOW = penalised(OWN)
TIES = numbered(load_ties(), RESIDENTS.index)
RUNS = runs_of(load_moves(), RESIDENTS.index)
SETTINGS = [(0, 0), (0, 10), (10, 1), (50, 0), (50, 1), (50, 10), (80, 0), (80, 3), (90, 10)]
COSTLY = [(50, 10, 2), (50, 3, 4), (90, 10, 4), (10, 10, 2)]
EACH = [*((share, rounds, 0) for share, rounds in SETTINGS), *COSTLY]
each_setting = pytest.mark.parametrize(("share", "rounds", "cost"), EACH)


@cache
def town(share: int, cost: int = 0) -> list[State]:
    return states(OWN, TIES, share, RUNS[share, cost])


def drawn(share: int, rounds: int, cost: int) -> dict[str, float]:
    here = f"share == {share} and round == {rounds} and cost == {cost}"
    (row,) = load_chance().query(here).to_dict("records")
    return {str(name): value for name, value in row.items()}


def between(share: int, rounds: int, cost: int, count: str, form: str) -> str:
    row = drawn(share, rounds, cost)
    low, high = (format(row[f"{count}_{end}"], form) for end in ("low", "high"))
    return low if low == high else WORDS.text("range-from-to", low=low, high=high)


def told(share: int, rounds: int, cost: int = 0) -> dict[str, int]:
    state = town(share, cost)[rounds]
    counts = {
        "penalised": state.penalised,
        "only": state.only_penalised,
        "saved": state.only_spared,
        "alone": state.friends == 0,
    }
    homes = RESIDENTS["district"].to_numpy()
    counts["within"] = homes[state.ties[:, 0]] == homes[state.ties[:, 1]]
    numbers = {name: int(flags.sum()) for name, flags in counts.items()}
    return numbers | {"bridges": state.bridges, "ties": len(state.ties), "swaps": state.swaps}


def test_the_page_begins_on_day_one_with_friends_who_do_not_count_and_no_bet() -> None:
    assert LIVE.start == {
        "share": 0,
        "cost": 0,
        "rounds": 0,
        "picked": "",
        "seen": "no",
        "shown": "",
        "follow": PEOPLE["amina"],
        "bet_company": "",
    }


def test_the_page_is_light_enough_for_a_phone() -> None:
    assert len(LIVE.payload("start-1", standing(WORDS))) < 300_000


@each_setting
def test_headline_and_sentences_say_what_the_library_counts(
    share: int, rounds: int, cost: int
) -> None:
    values = {"share": share, "rounds": rounds, **told(share, rounds, cost)}
    ids = {
        "headline": "company-headline",
        "saved_sentence": "company-saved",
        "bridges_sentence": "company-bridges",
        "swaps_sentence": "company-swaps",
    }
    expected = {field: WORDS.text(name, **values) for field, name in ids.items()}
    assert summary(list(ids), share=share, rounds=rounds, cost=cost) == expected
    said = {"cost_sentence": WORDS.text("company-cost-help", cost=cost)}
    assert summary(list(said), share=share, rounds=rounds, cost=cost) == said


@each_setting
def test_who_lost_friends_who_mixes_and_a_moved_line_are_told(
    share: int, rounds: int, cost: int
) -> None:
    states_here, now, first = town(share, cost), told(share, rounds, cost), told(share, 0)
    lost: dict[str, int | str] = {"low": int(LOW.sum()), "alone": now["alone"]}
    for group, flags in (("low", LOW), ("other", ~LOW)):
        for name, state in (("friends", states_here[rounds]), ("first", states_here[0])):
            lost[f"{group}_{name}"] = f"{state.friends[flags].mean():.1f}"
    split = now["within"] < first["within"] and now["bridges"] < first["bridges"]
    mixed = {"within": now["within"], "ties": now["ties"], "within_first": first["within"]}
    line = states_here[rounds].moved_line, states_here[rounds].moved_only
    assert summary(
        ["lost_sentence", "mixed_sentence", "line_sentence"],
        share=share,
        rounds=rounds,
        cost=cost,
    ) == {
        "lost_sentence": WORDS.text("company-lost", **lost),
        "mixed_sentence": WORDS.text("company-mixed", split="yes" if split else "no", **mixed),
        "line_sentence": WORDS.text(
            "company-line", share=share, low=int(LOW.sum()), line=f"{line[0]:g}", only=line[1]
        ),
    }


@each_setting
def test_dots_and_ties_are_those_of_the_library(share: int, rounds: int, cost: int) -> None:
    fields = ["id", "score", "penalised", "only", "saved"]
    layers = {"dots": fields, **{name: ["from", "to"] for name in ("ties", "bridges", "mine")}}
    read = readouts(layers, share=share, rounds=rounds, cost=cost, follow=PEOPLE["noa"])
    state = town(share, cost)[rounds]
    assert [row["id"] for row in read["dots"]] == list(RESIDENTS.index)
    assert [int(row["score"]) for row in read["dots"]] == shown(state.scores)
    for field in ("penalised", "only_penalised", "only_spared"):
        name = {"only_penalised": "only", "only_spared": "saved"}.get(field, field)
        flags = [row[name] == "true" for row in read["dots"]]
        assert flags == getattr(state, field).tolist(), field
    pairs = {
        name: sorted(sorted((int(row["from"]), int(row["to"]))) for row in read[name])
        for name in ("ties", "bridges", "mine")
    }
    assert sorted(pairs["ties"] + pairs["bridges"]) == state.ties.tolist()
    assert pairs["bridges"] == [pair for pair in state.ties.tolist() if LOW[pair].sum() == 1]
    me = RESIDENTS.index.get_loc(PEOPLE["noa"])
    assert pairs["mine"] == [pair for pair in state.ties.tolist() if me in pair]


@each_setting
def test_how_alike_is_told_beside_as_many_random_swaps(share: int, rounds: int, cost: int) -> None:
    fields = ["label", "text", "score_text", "bridges_text", "rate", "was_rate", "from"]
    start = {"share": share, "rounds": rounds, "cost": cost}
    points, chance = readouts({"alike": fields}, **start)["alike"]
    state, first = town(share, cost)[rounds], town(share)[0]
    assert (points["text"], points["bridges_text"]) == (
        f"{state.own_alike:.2f}",
        str(state.bridges),
    )
    assert points["score_text"] == f"{state.alike:.2f}"
    assert float(points["rate"]) == pytest.approx(state.own_alike, abs=0.006)
    assert chance["text"] == between(share, rounds, cost, "own_alike", ".2f")
    assert chance["score_text"] == between(share, rounds, cost, "alike", ".2f")
    assert chance["bridges_text"] == between(share, rounds, cost, "bridges", ".0f")
    for row in (points, chance):
        assert float(row["was_rate"]) == pytest.approx(first.own_alike, abs=0.006)
        assert 0 <= float(row["from"]) <= float(row["rate"]) <= 1
    assert float(points["from"]) == 0
    ends = [max(0, drawn(share, rounds, cost)[f"own_alike_{end}"]) for end in ("low", "high")]
    assert [float(chance[field]) for field in ("from", "rate")] == pytest.approx(ends)


@pytest.mark.parametrize("share", [0, 50, 90])
def test_the_table_has_every_round(share: int) -> None:
    fields = ["order", "penalised", "only", "saved", "bridges", "own_alike_text"]
    rows = readouts({"by_round": fields}, share=share, rounds=4)["by_round"]
    assert len(rows) == ROUNDS + 1
    for rounds, row in enumerate(rows):
        counts = told(share, rounds)
        expected = {name: str(counts[name]) for name in fields[1:5]}
        state = town(share)[rounds]
        expected |= {"order": str(rounds), "own_alike_text": f"{state.own_alike:.2f}"}
        assert row == expected


@each_setting
@pytest.mark.parametrize("person", PEOPLE)
def test_the_one_followed_is_told_of_in_words(
    person: str, share: int, rounds: int, cost: int
) -> None:
    state, place = town(share, cost)[rounds], RESIDENTS.index.get_loc(PEOPLE[person])
    below = bool(state.penalised[place])
    verdicts = {(True, True): "below", (True, False): "only", (False, True): "saved"}
    verdict = verdicts.get((below, bool(LOW[place])), "above")
    start = {"share": share, "rounds": rounds, "cost": cost, "follow": PEOPLE[person]}
    assert readouts({"person": ["text"]}, **start)["person"] == [
        {
            "text": WORDS.text(
                "company-person",
                name=WORDS.text("person-name", person=person),
                share=share,
                own=shown(OWN)[place],
                score=shown(state.scores)[place],
                verdict=verdict,
                friends=int(state.friends[place]),
            )
        }
    ]


def test_the_dot_one_touches_is_told_in_words() -> None:
    state, place = town(50)[10], RESIDENTS.index.get_loc("r003")
    one = RESIDENTS.loc["r003"]
    row = readouts({"picked": ["text"]}, picked="r003", share=50, rounds=10)["picked"]
    values = {name: str(one[name]) for name in ("name", "district", "context")}
    scores = {"own": shown(OWN)[place], "score": shown(state.scores)[place]}
    outcome = "penalised" if state.penalised[place] else "spared"
    assert row == [{"text": WORDS.text("company-picked", outcome=outcome, **values, **scores)}]


@pytest.mark.parametrize(("share", "rounds"), [(0, 0), (90, 7)])
@pytest.mark.parametrize("choice", BETS["company"].choices)
def test_the_bet_is_judged_at_half_whatever_is_set(choice: str, share: int, rounds: int) -> None:
    ends = [told(*at)["penalised"] for at in ((0, 0), (50, 0), (50, 10))]
    right = {"fewer-more": "right", "more-more": "close", "fewer-fewer": "close"}
    verdict = right.get(choice, "wrong")
    values = dict(zip(("own", "day", "end"), ends, strict=True))
    values |= {"rounds": 10}
    fields = ["verdict_company", "feedback_company"]
    assert summary(fields, bet_company=choice, share=share, rounds=rounds) == {
        "verdict_company": verdict,
        "feedback_company": WORDS.text(f"bet-company-{verdict}", **values),
    }


def test_no_verdict_is_told_before_the_bet() -> None:
    assert set(summary(["verdict_company", "feedback_company"], share=50).values()) == {""}


def test_a_link_that_answers_the_bet_shows_day_one_until_it_is_placed() -> None:
    layers = {
        "summary": ["headline", "is_held"],
        "dots": ["id", "score"],
        "bridges": ["from", "to"],
        "person": ["text"],
        "by_round": ["penalised", "own_alike_text"],
        "alike": ["text", "score_text", "bridges_text"],
    }
    first = vega.readouts(LIVE, layers)
    held = vega.readouts(LIVE, layers, share=50, rounds=10)
    waiting = WORDS.text("company-held", share=50, rounds=10)
    assert held.pop("summary") == [{"headline": waiting, "is_held": "yes"}]
    assert held == {name: rows for name, rows in first.items() if name != "summary"}
    for way in ({"bet_company": "more-more"}, {"seen": "yes"}, {"shown": "yes"}):
        open_ = vega.readouts(LIVE, layers, share=50, rounds=10, **way)
        assert open_["summary"][0]["headline"].startswith("After 10 rounds, 33 of 240")
        assert open_["summary"][0]["is_held"] == ""


def test_the_table_over_all_settings_is_what_the_library_counts() -> None:
    for share in (0, 10, 50, 90):
        ends = [told(share, 10, cost) for cost in COSTS]
        cells = [str(told(share, 0)["penalised"])]
        cells += [
            WORDS.text("company-over-cell", penalised=end["penalised"], only=end["only"])
            for end in ends
        ]
        row = "".join(f"<td>{cell}</td>" for cell in cells)
        head = WORDS.text("company-over-share", share=share)
        assert f'<th scope="row">{head}</th>{row}' in LIVE.html
