"""Page, address and browser: when a page begins anew, and what it takes over."""

from typing import Any

import pytest

from unseen_weights.chapters.company.chapter import COMPANY
from unseen_weights.chapters.lab.chapter import LAB
from unseen_weights.chapters.line.chapter import LINE
from unseen_weights.chapters.reasons.chapter import REASONS
from unseen_weights.knobs import Placed
from unseen_weights.settings import MOST_TRIES, PRESETS, written_tries
from unseen_weights.ui.lab.state import LabState
from unseen_weights.ui.reasons.state import ReasonsState
from unseen_weights.ui.state import PageState
from unseen_weights.visit import Visit, read_visit
from unseen_weights.walk import people


@pytest.fixture
def state() -> PageState:
    """The line, as one has just come to it."""
    page = PageState(LINE, Visit("amina"))
    page.open({}, entered=True)
    return page


def opened_again(state: PageState) -> dict[str, str]:
    """Let the page write its address, and read it as an echo; gives the address."""
    state.address = state.query()
    state.open(state.address, entered=False)
    return state.address


def test_entering_begins_at_the_usual_setting(state: PageState) -> None:
    assert state.start_id == "start-1"
    assert state.start == {"line": 600, "shown": "", "follow": people()["amina"]}
    assert state.query() == {"line": "600", "person": "amina"}


def test_a_report_is_kept_and_begins_nothing(state: PageState) -> None:
    state.report({"line": 640, "follow": people()["noa"], "bet_line": "third",
                  "verdicts": {"bet_line": "noted"}})  # fmt: skip
    assert opened_again(state) == {"line": "640", "person": "noa", "bets": "line.third.noted"}
    assert state.start_id == "start-1"
    assert state.start["line"] == 600


def test_an_address_that_the_page_wrote_before_the_last_is_an_echo_too(state: PageState) -> None:
    state.write(state.query())
    before = state.address
    state.report({"line": 640})
    state.write(state.query())
    state.open(before, entered=False)
    assert (state.start_id, state.values) == ("start-1", {"line": 640, "shown": ""})


def test_another_address_begins_anew_at_what_it_says(state: PageState) -> None:
    opened_again(state)
    state.open({"line": "700", "person": "ruth"}, entered=False)
    assert state.start_id == "start-2"
    assert state.start == {"line": 700, "shown": "", "follow": people()["ruth"]}


def test_a_bare_address_keeps_what_there_was(state: PageState) -> None:
    state.report({"line": 640})
    state.open({}, entered=False)
    assert (state.start_id, state.values) == ("start-1", {"line": 640, "shown": ""})
    state.open({}, entered=True)
    assert (state.start_id, state.start["line"]) == ("start-2", 640)


@pytest.mark.parametrize("value", [None, "", "x", -1, 1e9, float("nan"), [], True, 600.5])
def test_nonsense_from_the_browser_changes_nothing(state: PageState, value: Any) -> None:
    state.report({"line": 640})
    state.report({"line": value, "follow": value, "bet_line": "perhaps"})
    assert state.query() == {"line": "640", "person": "amina"}


def test_a_problem_is_told_until_one_comes_anew(state: PageState) -> None:
    state.open({"line": "5000"}, entered=False)
    assert [problem.values["value"] for problem in state.problems] == ["5000"]
    state.report({"line": 640})
    opened_again(state)
    assert len(state.problems) == 1
    state.open({}, entered=True)
    assert state.problems == []


def test_what_an_address_leaves_out_is_usual_on_most_pages_and_lasts_in_the_lab() -> None:
    visit = Visit("amina")
    page, lab = PageState(COMPANY, visit), LabState(LAB, visit)
    page.open({"share": "40", "rounds": "3"}, entered=True)
    page.open({"rounds": "5"}, entered=False)
    assert (page.values["share"], page.values["rounds"]) == (0, 5)
    lab.open({"bills": "70", "from": "bank"}, entered=True)
    lab.open({"line": "640"}, entered=False)
    assert lab.now.weights == PRESETS["bank"] | {"bills": 70}
    assert (lab.now.line, lab.now.preset) == (640, "bank")


def test_pages_of_a_visit_share_the_person_and_nothing_else() -> None:
    visit = Visit("amina")
    lab, reasons = LabState(LAB, visit), ReasonsState(REASONS, visit)
    lab.open({"bills": "70", "person": "ilir"}, entered=True)
    reasons.open({"resident": "r004"}, entered=True)
    assert reasons.now.person == "ilir"
    assert reasons.now.weights["bills"] == 50
    assert reasons.resident == "r004"
    reasons.open({"bills": "20"}, entered=False)
    assert reasons.resident == people()["ilir"]


def test_a_try_is_kept_once_and_one_can_go_back_to_it() -> None:
    lab = LabState(LAB, Visit("noa"))
    lab.open({"from": "bank", "scale": "0-1000"}, entered=True)
    for _ in range(2):
        lab.keep(lab.start)
    kept = lab.now
    assert lab.tries == [kept]
    lab.open({"from": "friends", "scale": "350-950"}, entered=False)
    assert lab.query()["tries"] == written_tries([kept])
    lab.go_back(lab.tries[0])
    assert lab.now == kept
    assert lab.start_id == "start-3"
    assert list(lab.query())[-1] == "tries"


def test_a_kept_visit_comes_back_under_a_bare_address() -> None:
    state = PageState(LINE, Visit("amina"))
    state.open({}, entered=True)
    before = state.shown()
    state.visit.become(
        Visit("ruth", {"line": Placed("third", "right")}, {"line": {"line": 700, "shown": ""}})
    )
    state.replay(before, [])
    assert state.query() == {"line": "700", "person": "ruth", "bets": "line.third.right"}
    assert (state.start_id, state.start["line"]) == ("start-2", 700)


def test_what_the_address_says_stands_above_a_kept_visit_and_begins_nothing_anew() -> None:
    state = PageState(LINE, Visit("amina"))
    state.open({"line": "640", "person": "noa"}, entered=True)
    before = state.shown()
    state.visit.become(
        Visit("ruth", {"record": Placed("nobody", "right")}, {"line": {"line": 700, "shown": ""}})
    )
    state.replay(before, [])
    assert state.query() == {"line": "640", "person": "noa", "bets": "record.nobody.right"}
    assert state.start_id == "start-1"


def test_what_was_moved_before_the_kept_visit_came_back_is_not_lost() -> None:
    state = PageState(LINE, Visit("amina"))
    state.open({}, entered=True)
    state.report({"line": 640, "follow": people()["amina"], "bet_line": ""})
    before = state.shown()
    state.visit.become(
        Visit("ruth", {"line": Placed("third", "right")}, {"line": {"line": 700, "shown": ""}})
    )
    state.replay(before, [])
    assert state.query() == {"line": "640", "person": "ruth", "bets": "line.third.right"}


def test_part_of_an_address_leaves_the_kept_tries_of_the_lab_where_they_are() -> None:
    kept = written_tries([LabState(LAB, Visit("noa")).now])
    state = LabState(LAB, Visit("noa"))
    state.open({"bills": "70"}, entered=True)
    before = state.shown()
    state.visit.become(read_visit({"lab.tries": kept, "lab.loans": "5"})[0])
    state.replay(before, [])
    assert state.query()["tries"] == kept
    assert (state.now.weights["bills"], state.now.weights["loans"]) == (70, 5)


def test_parameters_of_others_say_nothing_and_those_that_are_ours_are_not_read_twice() -> None:
    state = PageState(LINE, Visit("amina"))
    state.open({"fbclid": "x", "utm_source": "mail"}, entered=True)
    assert state.problems == []
    state.report({"line": 640})
    state.address = state.query()
    state.open({**state.address, "fbclid": "x", "lien": "3"}, entered=False)
    assert (state.start_id, state.problems) == ("start-1", [])


def test_a_name_that_no_page_has_is_named_and_changes_nothing() -> None:
    state = PageState(LINE, Visit("amina"))
    state.report({"line": 640})
    state.open({"lien": "700"}, entered=True)
    assert [problem.values["name"] for problem in state.problems] == ["lien"]
    assert state.query() == {"line": "640", "person": "amina"}


def test_a_full_lab_says_that_a_try_was_not_kept() -> None:
    lab = LabState(LAB, Visit("noa"))
    lab.open({}, entered=True)
    kept = [lab.keep({**lab.start, "w_bills": weight}) for weight in range(MOST_TRIES + 1)]
    assert kept == [True] * MOST_TRIES + [False]
    assert lab.keep({**lab.start, "w_bills": 0})
