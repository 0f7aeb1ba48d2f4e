"""Everywhere's chart, compiled and run in a real Vega: what it shows is what the library counts."""

from collections import Counter
from functools import partial
from typing import Any

import pytest

from tests import vega
from tests.chapters.everywhere.test_services import BELOW, OWN, RESIDENTS, settings
from tests.vega import Row, run
from unseen_weights.chapters.everywhere.chapter import EVERYWHERE
from unseen_weights.chapters.everywhere.chart import most_by_doors
from unseen_weights.chapters.everywhere.model.services import SHARED, Shared, lost, shut_doors
from unseen_weights.contents import BETS
from unseen_weights.walk import people
from unseen_weights.words import load_words

WORDS = load_words()
PEOPLE = people()
KEPT = RESIDENTS["kept_promise"]
LIVE = EVERYWHERE.live(WORDS)
BOTH = {"bet_doors": "stays", "bet_everywhere": "forty"}
readouts = partial(vega.readouts, LIVE)
shown = partial(vega.readouts, LIVE, seen="yes")
some_settings = pytest.mark.parametrize(
    ("sharing", "shared"),
    [
        (0, "score"),
        (1, "score"),
        (6, "score"),
        (10, "score"),
        (1, "list"),
        (4, "list"),
        (10, "list"),
    ],
)


def headline(sharing: int, shared: Shared) -> str:
    counts = lost(shut_doors(OWN, BELOW, sharing, shared))
    others = "some" if counts.every < counts.one else "none"
    return WORDS.text(
        "everywhere-headline",
        doors=counts.doors,
        one=counts.one,
        half=counts.half,
        every=counts.every,
        others=others,
        written=f"{counts.doors:,}",
    )


def mistakes(sharing: int, shared: Shared) -> str:
    shut = shut_doors(OWN, BELOW, sharing, shared)
    kept = lost(shut.loc[KEPT])
    share = f"{100 * kept.doors / shut.to_numpy().sum():.0f}"
    counts = {"wrong": kept.doors, "keepers": kept.one, "crushed": kept.every}
    every = "yes" if kept.every == kept.one else "no"
    return WORDS.text("everywhere-wrong", share=share, every=every, **counts)


def test_sharing_the_score_makes_fewer_mistakes_and_they_fall_on_fewer() -> None:
    assert mistakes(0, "score").startswith(
        "173 of the shut doors shut on people who kept their promise: 47 of 100."
    )
    assert mistakes(10, "score").startswith(
        "140 of the shut doors shut on people who kept their promise: 38 of 100."
    )
    assert mistakes(10, "score").endswith("14 such people lose a door, and all 14 lose all ten.")


def test_what_becomes_of_mistakes_is_told_after_both_bets_or_once_doors_share() -> None:
    for start, shown in (
        ({}, ""),
        ({"bet_doors": "stays"}, ""),
        ({"sharing": 10}, ""),
        (BOTH, "yes"),
        ({"seen": "yes"}, "yes"),
        ({"shown": "yes"}, "yes"),
    ):
        held = {"is_held": "" if shown else "yes", "is_shown": shown}
        assert readouts({"summary": ["is_held", "is_shown"]}, **start)["summary"] == [held]
    told = WORDS.text("everywhere-wrong-doors", least=9, most=23, score=14)
    assert told in LIVE.html


def test_the_page_begins_with_nothing_shared_and_no_bet() -> None:
    assert LIVE.start == {
        "sharing": 0,
        "shared": "score",
        "seen": "no",
        "shown": "",
        "follow": PEOPLE["amina"],
        "bet_doors": "",
        "bet_everywhere": "",
    }


@settings
def test_headline_dots_and_tables_say_what_the_library_counts(sharing: int, shared: Shared) -> None:
    layers = {
        "summary": ["headline", "wrong_text"],
        "dots": ["id", "shut", "one"],
        "people": ["shut", "people", "order"],
        "services": ["name_text", "refuses", "only_shared", "only_own", "wrong", "order"],
    }
    read = shown(layers, sharing=sharing, shared=shared)
    shut = shut_doors(OWN, BELOW, sharing, shared)
    doors = shut.sum(axis=1).to_dict()
    assert read["summary"] == [
        {"headline": headline(sharing, shared), "wrong_text": mistakes(sharing, shared)}
    ]
    assert {row["id"]: int(row["shut"]) for row in read["dots"]} == doors
    assert all((row["one"] == "true") == (row["shut"] != "0") for row in read["dots"])
    counted = {int(row["shut"]): int(row["people"]) for row in read["people"]}
    assert counted == Counter(doors.values())
    for order, (row, service) in enumerate(zip(read["services"], OWN, strict=True)):
        assert row == {
            "name_text": WORDS.text(f"service-{service}"),
            "refuses": str(shut[service].sum()),
            "only_shared": str((shut[service] & ~OWN[service]).sum()),
            "only_own": str((~shut[service] & OWN[service]).sum()),
            "wrong": str((shut[service] & KEPT).sum()),
            "order": str(order),
        }


@some_settings
def test_the_grid_has_a_cell_for_each_shut_door_and_a_mark_for_each_own_refusal(
    sharing: int, shared: Shared
) -> None:
    fields = ["id", "door", "column"]
    read = shown({"cells": fields, "small": fields}, sharing=sharing, shared=shared)
    shut = shut_doors(OWN, BELOW, sharing, shared)
    assert places(read["cells"]) == found_in(shut)
    sharing_own = OWN.copy()
    sharing_own.iloc[:, sharing:] = False
    assert places(read["small"]) == found_in(sharing_own)
    columns = {row["id"]: int(row["column"]) for row in read["cells"]}
    assert all(0 <= place < 110 for place in columns.values())
    assert all(columns[one] < 37 for one in columns if BELOW[one])
    assert all(columns[one] >= 37 for one in columns if not BELOW[one])


def places(rows: list[Row]) -> set[tuple[str, int]]:
    found = {(row["id"], int(row["door"])) for row in rows}
    assert len(found) == len(rows)
    return found


def found_in(shut: Any) -> set[tuple[str, int]]:
    return {
        (str(one), door) for door, service in enumerate(shut) for one in shut.index[shut[service]]
    }


@pytest.mark.parametrize("person", PEOPLE)
@some_settings
def test_ten_doors_are_told_for_the_person_followed(
    person: str, sharing: int, shared: Shared
) -> None:
    one = PEOPLE[person]
    layers = {
        "person": ["title", "now"],
        "ten": ["name_text", "concern_text", "own_text", "now_text", "order"],
        "ring": ["id", "number"],
        "frame": ["id"],
    }
    read = shown(layers, sharing=sharing, shared=shared, follow=one)
    shut = shut_doors(OWN, BELOW, sharing, shared).T[one].tolist()
    own = OWN.T[one].tolist()
    name = WORDS.text("person-name", person=person)
    now = WORDS.text("everywhere-doors-now", name=name, doors=sum(shut), own=sum(own))
    assert read["person"] == [
        {"title": WORDS.text("everywhere-doors-title", name=name), "now": now}
    ]
    assert read["ring"] == [{"id": one, "number": "1"}]
    assert read["frame"] == [{"id": one}]
    listed = [
        WORDS.text(f"service-{service}")
        for service, refused in list(zip(OWN, own, strict=True))[:sharing]
        if refused
    ]
    for order, (row, service) in enumerate(zip(read["ten"], OWN, strict=True)):
        refused = "yes" if own[order] else "no"
        state = f"{shared if order < sharing else 'own'}-{'yes' if shut[order] else 'no'}"
        if order < sharing and shared == "list" and own[order]:
            state = "list-own"
        assert row == {
            "name_text": WORDS.text(f"service-{service}"),
            "concern_text": WORDS.text(f"concern-{service}"),
            "own_text": WORDS.text("everywhere-own-says", refused=refused),
            "now_text": WORDS.text("everywhere-now-says", now=state, by=(listed or [""])[0]),
            "order": str(order if shut[order] != own[order] else order + 10),
        }


@pytest.mark.parametrize(
    ("bet", "verdicts"),
    [
        ("doors", {"stays": "right", "about": "close"}),
        ("everywhere", {"forty": "right", "twenty": "close"}),
    ],
)
def test_each_bet_is_judged_by_the_score_whatever_is_set(bet: str, verdicts: Row) -> None:
    before, after = (lost(shut_doors(OWN, BELOW, sharing)) for sharing in (0, 10))
    listed = lost(shut_doors(OWN, BELOW, 10, "list"))
    assert before.doors == after.doors
    assert min((0, 20, 40, 101), key=lambda guess: abs(guess - after.every)) == 40
    freed = int((OWN.any(axis=1) & ~BELOW).sum())
    told: dict[str, dict[str, Any]] = {
        "doors": {
            "before": before.doors,
            "after": after.doors,
            "each": int(BELOW.sum()),
            "listed": f"{listed.doors:,}",
        },
        "everywhere": {
            "before": before.every,
            "after": after.every,
            "freed": freed,
            "listed": listed.every,
        },
    }
    fields = [f"verdict_{bet}", f"feedback_{bet}"]
    told["doors"]["both"] = "no"
    for choice in BETS[bet].choices:
        verdict = verdicts.get(choice, "wrong")
        start = {f"bet_{bet}": choice, "sharing": 4, "shared": "list"}
        (row,) = readouts({"summary": fields}, **start)["summary"]
        assert row == {
            f"verdict_{bet}": verdict,
            f"feedback_{bet}": WORDS.text(f"bet-{bet}-{verdict}", guess=choice, **told[bet]),
        }
    (row,) = readouts({"summary": fields}, sharing=10)["summary"]
    assert set(row.values()) == {""}


@pytest.mark.parametrize("sharing", [1, 2])
@pytest.mark.parametrize("shared", ["score", "list"])
def test_what_is_shared_and_who_has_no_column_is_said(shared: Shared, sharing: int) -> None:
    fields = ["shared_help", "rest"]
    (row,) = readouts({"summary": fields}, shared=shared, sharing=sharing)["summary"]
    alone = "One door alone has nobody to tell." in row["shared_help"]
    assert alone == (shared == "list" and sharing == 1)
    never = int((~OWN.any(axis=1) & ~BELOW).sum())
    assert row == {
        "shared_help": WORDS.text(
            "everywhere-shared-help", shared=shared, doors="alone" if sharing == 1 else "more"
        ),
        "rest": WORDS.text("everywhere-key-rest", never=never),
    }


def test_the_opening_words_have_the_towns_numbers() -> None:
    assert "ten doors" in WORDS.text("everywhere-intro")
    assert str(int(BELOW.sum())) not in WORDS.text("everywhere-intro"), "It is the bet's answer."
    assert f"of {len(RESIDENTS)} people" in WORDS.text("bet-everywhere")


@pytest.mark.parametrize(
    ("width", "height"), [(312, 376), (519, 376), (520, 376), (820, 376), (620, 500), (740, 500)]
)
def test_every_row_holds_its_dots_and_the_grid_has_room(width: int, height: int) -> None:
    most = most_by_doors(OWN, BELOW)
    assert most[0] == 203
    assert most[10] == 110
    sizes = {"width": width, "height": height}
    signals = [
        {"name": signal["name"], "value": sizes[signal["name"]]}
        if signal["name"] in sizes
        else signal
        for signal in LIVE.spec["signals"]
    ]
    spec = {**LIVE.spec, **sizes, "signals": signals, "autosize": "none"}
    read = run(spec, ["per_line", "pitch", "grid_top", "grid_row", "row_tops[0]", "row_heights[0]"])
    per_line, pitch, grid_top, grid_row, top, tall = (float(text) for text in read)
    lines = -(-most[0] // per_line)
    assert lines * pitch <= tall
    assert grid_top >= top + tall + 20
    assert grid_row >= 11.5, read


def test_a_link_that_answers_a_bet_shows_day_one_until_both_are_placed() -> None:
    layers = {"summary": ["headline"], "dots": ["id", "shut"], "services": ["refuses", "only_own"]}
    first = readouts(layers)
    waiting = WORDS.text("everywhere-held", doors=10)
    for start in ({}, {"bet_doors": "stays"}, {"bet_everywhere": "forty"}):
        held = readouts(layers, sharing=10, shared="list", **start)
        assert held["summary"] == [{"headline": waiting}]
        assert (held["dots"], held["services"]) == (first["dots"], first["services"])
    for start in (BOTH, {"seen": "yes"}, {"shown": "yes"}):
        told = readouts({"summary": ["headline"]}, sharing=10, **start)["summary"]
        assert told == [{"headline": headline(10, "score")}]


def test_the_second_bet_is_asked_after_the_first_whose_answer_does_not_give_it_away() -> None:
    fields = ["asked", "feedback_doors"]
    assert readouts({"summary": ["asked"]})["summary"] == [{"asked": ""}]
    for choice in BETS["doors"].choices:
        (row,) = readouts({"summary": fields}, bet_doors=choice)["summary"]
        assert row["asked"] == "yes"
        assert not any(letter.isdigit() for letter in row["feedback_doors"])
        (row,) = readouts({"summary": fields}, bet_doors=choice, bet_everywhere="forty")["summary"]
        assert "37 too" in row["feedback_doors"]
        assert "370 at first, 370 at the end" in row["feedback_doors"]
        (row,) = readouts(
            {"summary": ["feedback_everywhere"]}, bet_doors=choice, bet_everywhere="hundred"
        )["summary"]
        assert "The 37 is the score’s" in row["feedback_everywhere"]
        assert "The 5 and the 73 hang on our doors" in row["feedback_everywhere"]


def test_the_page_has_a_table_over_all_its_settings() -> None:
    for sharing in range(11):
        score, listed = (lost(shut_doors(OWN, BELOW, sharing, kind)) for kind in SHARED)
        counts = (score.doors, score.one, score.every, listed.doors, listed.every)
        cells = "".join(f"<td>{count:,}</td>" for count in counts)
        assert f'<th scope="row">{sharing}</th>{cells}' in LIVE.html
