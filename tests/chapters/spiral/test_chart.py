"""The spiral's chart, compiled and run in a real Vega: what it shows is what the files hold."""

from functools import partial
from itertools import pairwise
from typing import Any

import pytest

from tests import vega
from tests.vega import run
from unseen_weights.chapters.spiral.chapter import SPIRAL, counted
from unseen_weights.chapters.spiral.model.payments import MONTHS
from unseen_weights.chapters.spiral.model.runs import (
    LETTERS,
    SETTINGS,
    load_letters,
    load_scores,
)
from unseen_weights.chapters.spiral.readouts import KEPT, TRIES, VIEWS
from unseen_weights.contents import BETS
from unseen_weights.live import standing
from unseen_weights.town import DISTRICTS, load_residents
from unseen_weights.walk import people
from unseen_weights.words import load_words

WORDS = load_words()
RESIDENTS = load_residents()
PEOPLE = people()
LIVE = SPIRAL.live(WORDS)
readouts = partial(vega.readouts, LIVE)
summary = partial(vega.summary, LIVE)
ORDER = ["bite", "keep", "adapt", "month"]
LETTERS_TABLE, SCORES = load_letters().set_index(ORDER), load_scores().set_index(ORDER)
COUNTS = counted(RESIDENTS)
KEPT_SHARE = COUNTS.kept_share
SIZES = {"all": COUNTS.all, "close": COUNTS.close}
SOME = [SETTINGS[n] for n in (0, 7, 13, 22, 29, 39)]
BET = {"bet_spiral": "even"}
OTHER = {"close": "all", "all": "close", "one": "all"}
some_settings = pytest.mark.parametrize("setting", SOME, ids=str)


def start_at(setting: tuple[int, int, str]) -> dict[str, Any]:
    bite, keep, adapt = setting
    return {"bite": bite, "keep": KEPT[keep], "adapt": adapt}


def key(setting: tuple[int, int, str], month: int) -> Any:
    return (*setting, month)


def letters(setting: tuple[int, int, str], month: int) -> Any:
    return LETTERS_TABLE.loc[key(setting, month)]


def whole(number: float) -> str:
    """As d3 formats a number without decimals: halves away from zero."""
    return f"{int(number + 0.5)}"


def groups_ends(setting: tuple[int, int, str]) -> dict[str, str]:
    """What the files say of both groups, three years on."""
    end = letters(setting, MONTHS)
    columns = [(group, twin) for group in ("close", "all") for twin in ("above", "below")]
    return {f"{group}_{twin}": whole(end[f"{twin}_{group}"]) for group, twin in columns}


def more_in_town(setting: tuple[int, int, str]) -> str:
    """What stands under the town's key: the gap here, and where the spiral shows most."""
    gaps = {at: [gap(at, month) for month in (0, MONTHS)] for at in (setting, TRIES["town"])}
    first, last = (letters(TRIES["town"], month)["mid"] for month in (0, MONTHS))
    here = WORDS.text("spiral-gap", first=gaps[setting][0], last=gaps[setting][1])
    hard = dict(zip(("gap", "wide"), gaps[TRIES["town"]], strict=True))
    return f"{here} {WORDS.text('spiral-more-town', start=int(first), end=int(last), **hard)}"


def gap(setting: tuple[int, int, str], month: int) -> str:
    shares = letters(setting, month)[list(DISTRICTS)]
    return whole(float(shares.max() - shares.min()))


def test_the_page_begins_with_the_bets_setting_and_the_person_twice() -> None:
    assert LIVE.start == {
        "view": "twins",
        "whose": "close",
        "seen": "no",
        "shown": "",
        "bite": 30,
        "keep": "two-years",
        "adapt": "yes",
        "month": MONTHS,
        "follow": PEOPLE["amina"],
        "bet_spiral": "",
    }


def test_what_the_browser_is_sent_stays_small() -> None:
    assert len(LIVE.payload("start-1", standing(WORDS))) < 300_000


@pytest.mark.parametrize("setting", SETTINGS, ids=str)
def test_at_counts_the_settings_as_the_rows_do(setting: tuple[int, int, str]) -> None:
    assert run(LIVE.at(start_at(setting)).spec, ["at"]) == [str(SETTINGS.index(setting))]


@some_settings
@pytest.mark.parametrize("person", ["amina", "noa"])
def test_the_twins_lines_are_the_medians_of_the_file(
    setting: tuple[int, int, str], person: str
) -> None:
    read = readouts(
        {"twins": ["line", "month", "value"], "summary": ["headline", "more"]},
        follow=PEOPLE[person],
        whose="one",
        **BET,
        **start_at(setting),
    )
    drawn = {(r["line"], int(r["month"])): float(r["value"]) for r in read["twins"]}
    for twin in ("above", "below"):
        for month in range(MONTHS + 1):
            found = SCORES.loc[key(setting, month)][f"{twin}_{person}"]
            assert drawn.pop((twin, month)) == found
    assert drawn == {}
    end = letters(setting, MONTHS)
    told = {twin: whole(end[f"{twin}_{person}"] / 2) for twin in ("above", "below")}
    name = WORDS.text("person-name", person=person)
    others = WORDS.text("spiral-others", others="all", **SIZES, **groups_ends(setting))
    assert read["summary"] == [
        {
            "headline": WORDS.text(
                "spiral-headline-twins", whose="one", name=name, **SIZES, **told
            ),
            "more": others,
        }
    ]


@some_settings
@pytest.mark.parametrize("whose", ["close", "all"])
def test_a_groups_lines_headline_and_names_are_of_the_same_people(
    setting: tuple[int, int, str], whose: str
) -> None:
    """One population and one rounding: the file's, in the picture, the headline and the table."""
    fields = ["headline", "more", "whose_sentence"]
    layers = {
        "twins": ["line", "month", "value"],
        "names": ["line", "told"],
        "summary": fields,
        "letters": ["kind", "m36"],
    }
    read = readouts(layers, whose=whose, **BET, **start_at(setting))
    drawn = {(r["line"], int(r["month"])): float(r["value"]) for r in read["twins"]}
    for twin in ("above", "below"):
        for month in range(MONTHS + 1):
            assert drawn[twin, month] == SCORES.loc[key(setting, month)][f"{twin}_{whose}"]
    ends = groups_ends(setting)
    told = {twin: ends[f"{whose}_{twin}"] for twin in ("above", "below")}
    values = {"whose": whose, "name": "Amina", **SIZES}
    assert read["summary"] == [
        {
            "headline": WORDS.text("spiral-headline-twins", **values, **told),
            "more": WORDS.text("spiral-others", others=OTHER[whose], **SIZES, **ends),
            "whose_sentence": WORDS.text("spiral-whose-help", **values),
        }
    ]
    names = {row["line"]: row["told"] for row in read["names"] if row["line"] != "line"}
    assert names == told
    table = {row["kind"]: row["m36"] for row in read["letters"]}
    assert {twin: table[f"{twin}_{whose}"] for twin in told} == {
        t: f"{n}%" for t, n in told.items()
    }


def test_up_to_a_month_the_lines_end_there_and_only_the_last_one_is_counted() -> None:
    layers = {"twins": ["month"], "names": ["line", "label", "end"], "summary": ["headline"]}
    half = readouts(layers, month=14, **BET)
    assert {int(row["month"]) for row in half["twins"]} == set(range(15))
    names = {row["line"]: (row["label"], row["end"]) for row in half["names"]}
    assert names == {
        "above": (WORDS.text("spiral-line", line="above", name=""), "15.2"),
        "below": (WORDS.text("spiral-line", line="below", name=""), "15.2"),
        "line": (WORDS.text("marked-line", line="600"), f"{MONTHS + 1.2}"),
    }
    whole_time = readouts(layers, **BET)
    assert half["summary"] == whole_time["summary"]


def test_up_to_a_month_the_town_is_drawn_to_the_letter_before() -> None:
    layers = {"steps": ["month"], "band": ["month"], "names": ["end"]}
    read = readouts(layers, month=17, view="town")
    assert {int(row["month"]) for row in read["steps"] + read["band"]} == {0, 6, 12}
    assert {row["end"] for row in read["names"]} == {"13.2"}


def test_the_months_move_only_where_they_answer_no_open_bet() -> None:
    assert summary(["is_moving"]) == {"is_moving": ""}
    assert summary(["is_moving"], seen="yes") == {"is_moving": "yes"}
    assert summary(["is_moving"], view="town") == {"is_moving": "yes"}


@some_settings
def test_the_town_view_has_the_person_the_districts_and_the_band(
    setting: tuple[int, int, str],
) -> None:
    read = readouts(
        {
            "steps": ["line", "month", "value"],
            "band": ["month", "low_now", "high_now"],
            "summary": ["headline", "more"],
        },
        view="town",
        follow=PEOPLE["ruth"],
        **start_at(setting),
    )
    drawn = {(r["line"], int(r["month"])): float(r["value"]) for r in read["steps"]}
    assert len(drawn) == len(LETTERS) * (len(DISTRICTS) + 2)
    for month in LETTERS:
        row = letters(setting, month)
        assert drawn["person", month] == row["ruth"] / 2
        assert drawn["mid", month] == pytest.approx(row["mid"] / 2.4, abs=0.051)
        for district in DISTRICTS:
            assert drawn[district, month] == row[district]
    bands = {int(r["month"]): (float(r["low_now"]), float(r["high_now"])) for r in read["band"]}
    first, last = (letters(setting, month) for month in (0, MONTHS))
    assert bands[MONTHS] == pytest.approx((last["low"] / 2.4, last["high"] / 2.4))
    assert read["summary"] == [
        {
            "headline": WORDS.text(
                "spiral-headline-town",
                start=int(first["mid"]),
                end=int(last["mid"]),
                first=whole(first["ruth"] / 2),
                last=whole(last["ruth"] / 2),
                name="Ruth",
                lived="yes",
            ),
            "more": more_in_town(setting),
        }
    ]


@some_settings
def test_the_counted_view_has_events_spared_and_a_promise_that_stands_still(
    setting: tuple[int, int, str],
) -> None:
    read = readouts(
        {"steps": ["line", "month", "value"], "summary": ["headline", "more"]},
        view="counted",
        **start_at(setting),
    )
    drawn = {(r["line"], int(r["month"])): float(r["value"]) for r in read["steps"]}
    for month in LETTERS:
        row = letters(setting, month)
        assert drawn["civic", month] == pytest.approx(100 * row["near_civic"] / 8, abs=0.051)
        assert drawn["spared", month] == row["near_spared"]
        assert drawn["kept", month] == pytest.approx(100 * KEPT_SHARE, abs=0.051)
    spared = [whole(letters(setting, m)["near_spared"]) for m in (0, MONTHS)]
    mild = whole(letters(TRIES["counted"], MONTHS)["near_spared"])
    kept = whole(100 * KEPT_SHARE)
    events = [f"{letters(setting, m)['near_civic']:.1f}" for m in (0, MONTHS)]
    assert read["summary"] == [
        {
            "headline": WORDS.text(
                "spiral-headline-counted",
                adapt=setting[2],
                start=events[0],
                end=events[1],
                before=spared[0],
                after=spared[1],
                kept=kept,
            ),
            "more": WORDS.text("spiral-more-counted", after=mild, kept=kept),
        }
    ]


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("whose", OTHER)
def test_before_the_bet_only_day_one_is_there_to_see(person: str, whose: str) -> None:
    fields = ["headline", "more", "verdict_spiral", "feedback_spiral", "is_held", "is_shown"]
    layers = {"twins": ["line", "month"], "summary": fields, "letters": ["m36", "kind"]}
    read = readouts(layers, follow=PEOPLE[person], whose=whose)
    assert {(r["line"], r["month"]) for r in read["twins"]} == {
        ("above", "0"),
        ("below", "0"),
    }
    name = WORDS.text("person-name", person=person)
    assert read["summary"] == [
        {
            "headline": WORDS.text("spiral-headline-waiting", whose=whose, name=name, **SIZES),
            "more": "",
            "verdict_spiral": "",
            "feedback_spiral": "",
            "is_held": "yes",
            "is_shown": "",
        }
    ]
    for row in read["letters"]:
        hidden = row["kind"].startswith(("above", "below"))
        assert (row["m36"] == "–") == hidden


@pytest.mark.parametrize("way", [{"seen": "yes"}, {"shown": "yes"}, BET])
def test_the_gate_opens_by_bet_by_asking_and_by_a_link_made_for_it(way: dict[str, str]) -> None:
    layers = {"twins": ["month"], "summary": ["is_held", "is_shown"]}
    read = readouts(layers, **way)
    assert len(read["twins"]) == 2 * (MONTHS + 1)
    assert read["summary"] == [{"is_held": "", "is_shown": "yes"}]


def test_the_table_over_all_settings_is_what_the_file_holds() -> None:
    for bite, keep, _ in SETTINGS[::2]:
        kept = WORDS.text(f"spiral-keep-{KEPT[keep]}")
        cells = []
        for adapt in ("no", "yes"):
            ends = groups_ends((bite, keep, adapt))
            both = {twin: ends[f"close_{twin}"] for twin in ("above", "below")}
            cells.append(f"<td>{WORDS.text('spiral-over-both', **both)}</td>")
        head = WORDS.text("spiral-over-setting", bite=bite, keep=kept)
        assert f'<th scope="row">{head}</th>{"".join(cells)}' in LIVE.html


@pytest.mark.parametrize("choice", BETS["spiral"].choices)
def test_the_bet_is_judged_at_its_own_setting(choice: str) -> None:
    end = letters((30, 24, "yes"), MONTHS)
    told = {twin: whole(end[f"{twin}_close"]) for twin in ("above", "below")}
    told |= {f"all_{twin}": whole(end[f"{twin}_all"]) for twin in ("above", "below")}
    ends = [letters(setting, MONTHS) for setting in SETTINGS]
    told["most"] = f"{max(end['below_close'] / end['above_close'] for end in ends):.1f}"
    verdict = {"half": "right", "thrice": "close"}.get(choice, "wrong")
    row = summary(
        ["verdict_spiral", "feedback_spiral"],
        bet_spiral=choice,
        bite="0",
        keep="half-year",
        adapt="no",
    )
    assert row == {
        "verdict_spiral": verdict,
        "feedback_spiral": WORDS.text(f"bet-spiral-{verdict}", **told),
    }


@some_settings
def test_the_table_has_the_numbers_of_every_line(setting: tuple[int, int, str]) -> None:
    fields = ["label", "kind", "m0", "m12", "m24", "m36"]
    start = {**BET, "follow": PEOPLE["ilir"], **start_at(setting)}
    rows = {r["kind"]: r for r in readouts({"letters": fields}, **start)["letters"]}
    assert len(rows) == 3 + 4 + 3 + len(DISTRICTS) + 2
    for month in (0, 12, 24, 36):
        row = letters(setting, month)
        key = f"m{month}"
        assert rows["above"][key] == whole(row["above_ilir"] / 2) + "%"
        assert rows["person"][key] == whole(row["ilir"] / 2) + "%"
        assert rows["below_all"][key] == whole(row["below_all"]) + "%"
        assert rows["mid"][key] == str(int(row["mid"]))
        assert rows["The Flats"][key] == whole(row["The Flats"]) + "%"
        assert rows["near_civic"][key] == f"{row['near_civic']:.1f}"
    assert rows["person"]["label"] == WORDS.text("spiral-row", kind="person", name="Ilir")
    assert rows["The Flats"]["label"] == "The Flats: penalised"


@some_settings
@pytest.mark.parametrize("view", VIEWS)
def test_no_two_names_at_the_lines_ends_overlap(setting: tuple[int, int, str], view: str) -> None:
    start = {"view": view, **BET, **start_at(setting)}
    read = readouts({"names": ["place", "value", "line"]}, **start)
    bottom, top = (float(end) for end in run(LIVE.at(start).spec, ["bottom", "top"]))
    places = sorted(float(row["place"]) for row in read["names"])
    apart = [(b - a) / (top - bottom) * LIVE.spec["height"] for a, b in pairwise(places)]
    assert min(apart) >= (37 if view == "twins" else 17) - 0.5
    for row in read["names"]:
        assert float(row["place"]) >= float(row["value"]) - 1e-6


@some_settings
def test_the_axis_reaches_to_the_lowest_median_and_not_far_below(
    setting: tuple[int, int, str],
) -> None:
    def bottom(**start: Any) -> float:
        return float(run(LIVE.at({**start_at(setting), **start}).spec, ["bottom"])[0])

    here = SCORES.reset_index("month", drop=True).loc[[setting]]
    lowest = float(here.to_numpy().min())
    assert lowest - 20 < bottom(**BET) <= lowest or bottom(**BET) == 560 <= lowest
    assert bottom() == 560  # before the bet the axis gives nothing away
    assert bottom(view="town") == bottom(view="counted") == 0


@some_settings
@pytest.mark.parametrize("view", VIEWS)
def test_each_line_ends_in_a_dot_at_its_value(setting: tuple[int, int, str], view: str) -> None:
    layers = {name: ["line", "value"] for name in ("names", "ends")}
    read = readouts(layers, view=view, **BET, **start_at(setting))
    assert read["ends"] == [row for row in read["names"] if row["line"] != "line"]


def test_no_answer_and_no_person_where_there_is_none() -> None:
    assert summary(["follow_sentence"], view="town") == {"follow_sentence": ""}
    assert summary(["follow_sentence"], whose="one") == {"follow_sentence": ""}
    for start in ({"view": "counted"}, {"whose": "all"}, {}):
        told = summary(["follow_sentence"], **start)
        assert told == {"follow_sentence": WORDS.text("spiral-follow-help")}


@pytest.mark.parametrize("bite", [0, 10, 40])
def test_the_bite_is_told_in_a_sentence(bite: int) -> None:
    told = WORDS.text("spiral-bite-sentence", bite=bite)
    assert summary(["bite_sentence"], bite=bite) == {"bite_sentence": told}


@pytest.mark.parametrize(("keep", "adapt"), [("half-year", "yes"), ("ever", "no")])
def test_each_control_is_explained(keep: str, adapt: str) -> None:
    assert summary(["keep_sentence", "adapt_sentence"], keep=keep, adapt=adapt) == {
        "keep_sentence": WORDS.text("spiral-keep-help", keep=keep),
        "adapt_sentence": WORDS.text("spiral-adapt-help", adapt=adapt),
    }
