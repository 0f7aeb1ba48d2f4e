"""The company's chart, compiled and run in a real Vega: what it shows is what the library says."""

from functools import cache, partial

import pytest

from tests import vega
from unseen_weights.chapters.company import COMPANY
from unseen_weights.chapters.walk import BETS, people
from unseen_weights.charts.company_rows import shown
from unseen_weights.company import numbered, own_scores, penalised
from unseen_weights.company_runs import State, load_chance, load_moves, runs_of, states
from unseen_weights.retying import ROUNDS
from unseen_weights.town import load_residents, load_ties
from unseen_weights.words import load_words

WORDS = load_words()
RESIDENTS = load_residents()
PEOPLE = people()
LIVE = COMPANY.live(WORDS)
readouts = partial(vega.readouts, LIVE)
summary = partial(vega.summary, LIVE)
OWN = own_scores(RESIDENTS)
LOW = penalised(OWN)
TIES = numbered(load_ties(), RESIDENTS.index)
RUNS = runs_of(load_moves(), RESIDENTS.index)
SETTINGS = [(0, 0), (0, 10), (10, 1), (50, 0), (50, 1), (50, 10), (80, 0), (80, 3), (90, 10)]
each_setting = pytest.mark.parametrize(("share", "rounds"), SETTINGS)


@cache
def town(share: int) -> list[State]:
    return states(OWN, TIES, share, RUNS[share])


def drawn(share: int, rounds: int) -> dict[str, float]:
    (row,) = load_chance().query(f"share == {share} and round == {rounds}").to_dict("records")
    return {str(name): value for name, value in row.items()}


def between(share: int, rounds: int, count: str, form: str) -> str:
    row = drawn(share, rounds)
    low, high = (format(row[f"{count}_{end}"], form) for end in ("low", "high"))
    return low if low == high else WORDS.text("mistakes-range", low=low, high=high)


def told(share: int, rounds: int) -> dict[str, int]:
    state = town(share)[rounds]
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
        "rounds": 0,
        "picked": "",
        "follow": PEOPLE["amina"],
        "bet_company": "",
    }


def test_the_page_is_light_enough_for_a_phone() -> None:
    assert len(LIVE.payload("start-1")) < 300_000


@each_setting
def test_headline_and_sentences_say_what_the_library_counts(share: int, rounds: int) -> None:
    values = {"share": share, "rounds": rounds, **told(share, rounds)}
    ids = {
        "headline": "company-headline",
        "saved_sentence": "company-saved",
        "bridges_sentence": "company-bridges",
        "swaps_sentence": "company-swaps",
    }
    expected = {field: WORDS.text(name, **values) for field, name in ids.items()}
    assert summary(list(ids), share=share, rounds=rounds) == expected


@each_setting
def test_who_lost_friends_who_mixes_and_a_moved_line_are_told(share: int, rounds: int) -> None:
    states_here, now, first = town(share), told(share, rounds), told(share, 0)
    lost: dict[str, int | str] = {"low": int(LOW.sum()), "alone": now["alone"]}
    for group, flags in (("low", LOW), ("other", ~LOW)):
        for name, state in (("friends", states_here[rounds]), ("first", states_here[0])):
            lost[f"{group}_{name}"] = f"{state.friends[flags].mean():.1f}"
    split = now["within"] < first["within"] and now["bridges"] < first["bridges"]
    mixed = {"within": now["within"], "ties": now["ties"], "within_first": first["within"]}
    line = states_here[rounds].moved_line, states_here[rounds].moved_only
    assert summary(
        ["lost_sentence", "mixed_sentence", "line_sentence"], share=share, rounds=rounds
    ) == {
        "lost_sentence": WORDS.text("company-lost", **lost),
        "mixed_sentence": WORDS.text("company-mixed", split="yes" if split else "no", **mixed),
        "line_sentence": WORDS.text(
            "company-line", share=share, low=int(LOW.sum()), line=f"{line[0]:g}", only=line[1]
        ),
    }


@each_setting
def test_dots_and_ties_are_those_of_the_library(share: int, rounds: int) -> None:
    fields = ["id", "score", "penalised", "only", "saved"]
    layers = {"dots": fields, **{name: ["from", "to"] for name in ("ties", "bridges", "mine")}}
    read = readouts(layers, share=share, rounds=rounds, follow=PEOPLE["noa"])
    state = town(share)[rounds]
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
def test_how_alike_is_told_beside_as_many_random_swaps(share: int, rounds: int) -> None:
    fields = ["label", "text", "bridges_text", "rate", "was_rate", "from"]
    points, chance = readouts({"alike": fields}, share=share, rounds=rounds)["alike"]
    state, first = town(share)[rounds], town(share)[0]
    assert (points["text"], points["bridges_text"]) == (f"{state.alike:.2f}", str(state.bridges))
    assert float(points["rate"]) == pytest.approx(state.alike, abs=0.006)
    assert chance["text"] == between(share, rounds, "alike", ".2f")
    assert chance["bridges_text"] == between(share, rounds, "bridges", ".0f")
    for row in (points, chance):
        assert float(row["was_rate"]) == pytest.approx(first.alike, abs=0.006)
        assert 0 <= float(row["from"]) <= float(row["rate"]) <= 1
    assert float(points["from"]) == 0
    ends = [max(0, drawn(share, rounds)[f"alike_{end}"]) for end in ("low", "high")]
    assert [float(chance[field]) for field in ("from", "rate")] == pytest.approx(ends)


@pytest.mark.parametrize("share", [0, 50, 90])
def test_the_table_has_every_round(share: int) -> None:
    fields = ["order", "penalised", "only", "saved", "bridges", "alike_text"]
    rows = readouts({"by_round": fields}, share=share, rounds=4)["by_round"]
    assert len(rows) == ROUNDS + 1
    for rounds, row in enumerate(rows):
        counts = told(share, rounds)
        expected = {name: str(counts[name]) for name in fields[1:-1]}
        expected |= {"order": str(rounds), "alike_text": f"{town(share)[rounds].alike:.2f}"}
        assert row == expected


@each_setting
@pytest.mark.parametrize("person", PEOPLE)
def test_the_one_followed_is_told_of_in_words(person: str, share: int, rounds: int) -> None:
    state, place = town(share)[rounds], RESIDENTS.index.get_loc(PEOPLE[person])
    below = bool(state.penalised[place])
    verdicts = {(True, True): "below", (True, False): "only", (False, True): "saved"}
    verdict = verdicts.get((below, bool(LOW[place])), "above")
    start = {"share": share, "rounds": rounds, "follow": PEOPLE[person]}
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
@pytest.mark.parametrize("choice", BETS["company"])
def test_the_bet_is_judged_at_half_whatever_is_set(choice: str, share: int, rounds: int) -> None:
    ends = [told(*at)["penalised"] for at in ((0, 0), (50, 0), (50, 10))]
    last = told(50, 10)
    right = {"fewer-more": "right", "more-more": "close", "fewer-fewer": "close"}
    verdict = right.get(choice, "wrong")
    values = dict(zip(("own", "day", "end"), ends, strict=True))
    values |= {"rounds": 10, "only": last["only"], "saved": last["saved"]}
    fields = ["verdict_company", "feedback_company"]
    assert summary(fields, bet_company=choice, share=share, rounds=rounds) == {
        "verdict_company": verdict,
        "feedback_company": WORDS.text(f"bet-company-{verdict}", **values),
    }


def test_no_verdict_is_told_before_the_bet() -> None:
    assert set(summary(["verdict_company", "feedback_company"], share=50).values()) == {""}
