"""What Vega counts for many rules is what `pooling` counts, at any hands and weights."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pytest

from tests import vega
from unseen_weights.chapters.many.chapter import MANY, START_HANDS
from unseen_weights.chapters.many.model.drawn import DRAWN, load_drawn
from unseen_weights.chapters.many.model.rules import MOST, RULES
from unseen_weights.chapters.many.model.told import in_few_digits
from unseen_weights.chapters.many.model.verdicts import kinds, load_verdicts
from unseen_weights.chapters.many.readouts import VOTED, hands_param
from unseen_weights.live import Live
from unseen_weights.pooling import WAYS, Pooled, pool
from unseen_weights.settings import PRESETS
from unseen_weights.town import RECORDS, load_residents
from unseen_weights.words import load_words

WORDS = load_words()
TOWN = load_residents()
KEPT = TOWN["kept_promise"]
OWN = {"bills": 0, "loans": 100, "fines": 35, "civic": 5, "posts": 80, "friends": 15}
START = tuple(START_HANDS.values())
SHOWS = [
    START,
    (1, 1, 1, 1, 1, 0),
    (7, 3, 4, 7, 9, 6),  # 36 hands: some are split in the middle
    (0, 0, 3, 0, 0, 3),
    (0, 0, 0, 0, 0, 1),
    (0, 10, 0, 0, 10, 0),
]


def live() -> Live:
    found: Live = MANY.live(WORDS)
    return found


def pooled(hands: tuple[int, ...]) -> Pooled:
    return pool([*RULES.values(), OWN], hands, TOWN, MOST)


def start(hands: tuple[int, ...], **more: Any) -> dict[str, Any]:
    up = {hands_param(rule): n for rule, n in zip(VOTED, hands, strict=True)}
    return up | {f"w_{name}": n for name, n in OWN.items()} | {"seen": "yes"} | more


def whole(value: float) -> str:
    return str(int(np.floor(value + 0.5)))


@pytest.mark.parametrize("hands", SHOWS, ids=str)
def test_the_table_of_ways_is_what_pooling_counts(hands: tuple[int, ...]) -> None:
    found, rows = pooled(hands), {}
    read = vega.readouts(live(), {"by_way": ["label", "out", "won", "kept"]}, **start(hands))
    for row in read["by_way"]:
        rows[row["label"]] = [float(row[name]) for name in ("out", "won", "kept")]
    for way in WAYS:
        out = found.share if way == "lottery" else getattr(found, way).astype(float)
        lost = found.minority_prevails(way).sum()
        expected = [out.sum(), lost, out[KEPT].sum()]
        assert rows[WORDS.text(f"many-way-{way}")] == pytest.approx(expected), way


@pytest.mark.parametrize("way", ["majority", "mean", "middle"])
@pytest.mark.parametrize("hands", SHOWS[:3], ids=str)
def test_the_headline_and_the_person_say_what_pooling_says(
    hands: tuple[int, ...], way: str
) -> None:
    found = pooled(hands)
    layers = {"summary": ["headline", "always", "never"], "person": ["text"]}
    read = vega.readouts(live(), layers, **start(hands, way=way))
    some = found.disputed
    counts = {
        "penalised": int(getattr(found, way).sum()),
        "disputed": int(some.sum()),
        "minority": int(found.minority_prevails(way).sum()),
        "residents": len(TOWN),
        "hands": sum(hands),
    }
    said = read["summary"][0]
    assert said["headline"] == WORDS.text("many-headline", way=way, lot=0, rule="", **counts)
    everyone, nobody = found.share == 1, found.share == 0
    always = {"all": int(everyone.sum()), "kept": int(KEPT[everyone].sum()), "view": "hands"}
    assert said["always"] == WORDS.text("many-always", **always)
    never = {"none": int(nobody.sum()), "some": int(some.sum()), "some_kept": int(KEPT[some].sum())}
    assert said["never"] == WORDS.text("many-never", **never)
    out = "penalised" if getattr(found, way)["r078"] else "spared"
    assert f"{found.share['r078'] * sum(hands):.0f} of {sum(hands)} hands" in person(read)
    assert person(read).endswith(f"Amina is {out}.")


def person(read: Mapping[str, Any]) -> str:
    return str(read["person"][0]["text"])


@pytest.mark.parametrize("lot", [1, 13, 14, 50, 100])
def test_a_lot_falls_to_a_rule_by_its_share_of_the_hands(lot: int) -> None:
    ends = np.cumsum(START) * 100 / sum(START)
    rule = VOTED[int(np.argmax(ends >= lot))]
    fields = ["headline"]
    read = vega.summary(live(), fields, **start(START, way="lottery", lot=lot))
    name = WORDS.text(f"preset-{rule}")
    assert f"Lot {lot} is drawn: “{name}” penalises {MOST} of 240." in read["headline"]


@pytest.mark.parametrize("hands", [START, (1, 1, 1, 1, 1, 0), (20, 4, 4, 4, 4, 0), (0,) * 6])
def test_whether_it_is_nobodys_rule_is_what_the_list_says(hands: tuple[int, ...]) -> None:
    (code,) = kinds(TOWN).codes(np.array([hands[:5]]))
    layers = {"majority": ["told", "why", "short"], "marks": ["low_text", "high_text"]}
    read = vega.readouts(live(), layers, **start(hands))
    told = read["majority"][0]["told"]
    if not code:
        assert told == WORDS.text("many-nobody-none")
    elif max(hands) > sum(hands) / 2:
        assert told == WORDS.text("many-nobody-leads", n=MOST, rule=WORDS.text("preset-same"))
    elif load_verdicts()["found"][code]:
        out = kinds(TOWN).residents(int(code))
        weights = {name: float(load_verdicts()[name][code]) for name in RECORDS}
        shares, line = in_few_digits(weights, out, TOWN)
        assert told == WORDS.text("many-nobody-found", n=int(out.sum()), line=line, **shares)
    else:
        assert told == WORDS.text("many-nobody-no", n=int(load_verdicts()["penalised"][code]))
        assert read["majority"][0]["why"]
        assert len(read["marks"]) == len(RECORDS)
        assert all(float(row["low_text"]) > float(row["high_text"]) for row in read["marks"])
        return
    assert read["majority"][0]["why"] == ""
    assert read["marks"] == []


@pytest.mark.parametrize("way", WAYS)
def test_the_answer_stays_the_majoritys_and_says_what_is_known_of_the_way_that_is_chosen(
    way: str,
) -> None:
    read = vega.readouts(live(), {"majority": ["told", "way"]}, **start(START, way=way))
    told = read["majority"][0]
    assert told["told"] == WORDS.text("many-nobody-no", n=31)
    assert told["way"] == WORDS.text("many-nobody-way", way=way)
    assert bool(told["way"]) == (way in {"mean", "lottery"})


def test_the_hands_at_the_start_make_nobodys_rule_and_no_rule_leads() -> None:
    (code,) = kinds(TOWN).codes(np.array([START[:5]]))
    assert not load_verdicts()["found"][code]
    assert max(START) * 2 <= sum(START) == 30


def test_before_the_bet_nothing_answers_it_and_a_link_does_not_open_the_gate() -> None:
    closed = start(START, seen="no")
    layers = {"majority": ["told", "why", "short", "is_no", "way"], "marks": ["label"]}
    read = vega.readouts(live(), layers, **closed)
    assert read["majority"][0] == {
        "told": WORDS.text("many-nobody-held"),
        **dict.fromkeys(("why", "short", "is_no", "way"), ""),
    }
    assert read["marks"] == []
    assert "seen" not in {knob.param for knob in MANY.knobs}


def test_rules_by_lot_are_told_from_their_counts() -> None:
    counts = load_drawn()
    share = counts / DRAWN
    read = vega.readouts(
        live(),
        {"summary": ["headline"], "always": ["id"]},
        **start(START, view="drawn"),
    )
    numbers = {
        "all": int((share == 1).sum()),
        "none": int((share == 0).sum()),
        "some": int(((share > 0) & (share < 1)).sum()),
    }
    headline = WORDS.text("many-headline-drawn", drawn=f"{DRAWN:,}", **numbers)
    assert read["summary"][0]["headline"] == headline
    assert {row["id"] for row in read["always"]} == set(share.index[share == 1])


def test_weights_of_0_take_ones_own_hands_away() -> None:
    none = {f"w_{name}": 0 for name in RECORDS}
    read = vega.summary(live(), ["headline", "no_weights"], **(start((1, 2, 3, 0, 0, 9)) | none))
    assert read["headline"].startswith("The majority of 6 hands")
    assert read["no_weights"] == WORDS.text("many-weights-none")
    nobody = vega.summary(live(), ["headline"], **(start((0, 0, 0, 0, 0, 9)) | none))
    assert nobody["headline"] == WORDS.text("many-headline-nobody")


def test_the_rule_of_the_presets_is_the_labs() -> None:
    assert all(RULES[name] is PRESETS[name] for name in RULES)
