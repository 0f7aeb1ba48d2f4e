"""Plans as a teacher gets them: the minutes add up, and every link shows what the plan says."""

from collections.abc import Mapping

import pytest

from tests.pages.running import page_at, shown, values_in_spec
from unseen_weights.chapter import right_choices_kept
from unseen_weights.contents import BETS, CHAPTERS
from unseen_weights.knobs import first_values, read_knobs
from unseen_weights.teach.links import Link, LinkError, link
from unseen_weights.teach.plans import Plan, Step, plans, steps
from unseen_weights.teach.sheets import SHEETS
from unseen_weights.visit import VISIT_NAMES
from unseen_weights.words import load_words

WORDS = load_words()
LINKED = {step.name: step for step in steps().values() if step.link}
PROMISED = {"20": 20, "45": 45, "90": 90, "120": 120, "unplugged": 45}

each_plan = pytest.mark.parametrize("plan", plans().values(), ids=lambda plan: str(plan.name))


@each_plan
def test_the_minutes_of_a_plan_add_up_to_what_its_name_says(plan: Plan) -> None:
    assert plan.minutes == sum(slot.end - slot.begin for slot in plan.slots) == PROMISED[plan.name]
    assert [slot.begin for slot in plan.slots[1:]] == [slot.end for slot in plan.slots[:-1]]


def test_every_step_is_in_a_plan_and_every_sheet_for_students_is_handed_out() -> None:
    used = {slot.step.name for plan in plans().values() for slot in plan.slots}
    assert used == set(steps())
    handed = {sheet for plan in plans().values() for sheet in plan.sheets}
    assert handed == {"cards", "worksheet", "office", "exit", "result"} <= set(SHEETS)


def test_a_worksheet_is_handed_out_before_its_first_part_is_needed() -> None:
    for plan in plans().values():
        handed = [slot.step.name for slot in plan.slots if slot.sheet == "worksheet"]
        assert handed in ([], ["letter"], ["vote"]), plan.name


@each_plan
def test_what_a_teacher_says_in_a_step_can_be_said_in_its_minutes(plan: Plan) -> None:
    """Read aloud at 130 words a minute, what is said takes half of a step's time at most."""
    for slot in plan.slots:
        said = WORDS.text(f"teach-step-{slot.step.name}-say").split()
        assert len(said) / 130 <= (slot.end - slot.begin) / 2, slot.step.name


@each_plan
def test_a_plan_opens_each_page_once_and_asks_no_bet_twice(plan: Plan) -> None:
    links = [slot.step.link for slot in plan.slots if slot.step.link]
    assert len({one.path for one in links}) == len(links)
    asked = [bet.name for slot in plan.slots for bet in slot.step.bets]
    assert len(set(asked)) == len(asked)


@pytest.mark.parametrize("name", LINKED)
def test_a_link_of_a_plan_shows_what_the_plan_says_and_leaves_the_bets_open(name: str) -> None:
    step, opened = LINKED[name], LINKED[name].link
    assert opened is not None
    at = page_at(opened.chapter.slug, dict(opened.query))
    assert not at.warning
    assert [one.value for one in at.title] == [WORDS.text(f"{opened.chapter.slug}-question")]
    state = at.session_state["page_states"][opened.chapter.slug]
    settings = {n: text for n, text in opened.query.items() if n not in VISIT_NAMES}
    values, problems = read_knobs(opened.chapter.knobs, settings, state.values)
    assert problems == []
    assert {**state.values, **values} == state.values
    assert_open(step, at.session_state["visit"].bets, state.values)
    start = shown(at)["start"] if opened.chapter.slug != "black-box" else {}
    for param, value in values.items():
        assert start.get(param, value) == value


def assert_open(step: Step, placed: Mapping[str, object], values: Mapping[str, object]) -> None:
    """Hold that no bet is placed, no answer asked for, and the step's bets are the page's own."""
    assert not placed
    assert values.get("shown") != "yes"
    assert step.link is not None
    assert set(step.bets) <= set(step.link.chapter.bets)


def test_the_lab_opens_at_the_weights_of_its_link_after_others_were_set() -> None:
    challenge = LINKED["challenge"].link
    assert challenge is not None
    at = page_at("lab", {"from": "friends", "line": "700"})
    for key, value in challenge.query.items():
        at.query_params[key] = value
    at.session_state["entered"] = True
    at.run()
    assert values_in_spec(shown(at))["w_loans"] == 100
    assert values_in_spec(shown(at))["line"] == 600


def test_the_two_games_of_the_workshop_are_one_rule_and_tell_less_the_second_time() -> None:
    first, second = (LINKED[name].link for name in ("box", "yes-no"))
    assert first is not None
    assert second is not None
    assert {**first.query, "level": "yes-no"} == dict(second.query)


@each_plan
def test_all_bets_of_a_page_are_asked_when_a_plan_first_opens_it(plan: Plan) -> None:
    opened: set[str] = set()
    for step in (slot.step for slot in plan.slots):
        if step.link is not None and step.link.chapter.slug not in opened:
            assert step.bets == step.link.chapter.bets, step.name
            opened.add(step.link.chapter.slug)


def test_a_code_opens_the_light_edition_but_where_the_game_needs_the_app() -> None:
    for name, step in LINKED.items():
        assert step.link is not None
        said = step.link.path.partition("?")[2]
        light = f"/light#/{step.link.chapter.slug}" + (f"?{said}" if said else "")
        assert step.link.phone == (step.link.path if name == "yes-no" else light)


def test_links_are_made_from_knobs_and_nothing_else() -> None:
    for chapter in CHAPTERS:
        knobs = [k for k in chapter.knobs if not k.made and k.name != "shown" and not k.ends]
        texts = {knob.name: knob.sample for knob in knobs if knob.name != "loaded"}
        made: Link = link(chapter.slug, texts)
        fixed = [k for k in chapter.knobs if not callable(k.default)]
        assert read_knobs(chapter.knobs, made.query, first_values(fixed))[1] == []


@pytest.mark.parametrize(
    ("slug", "settings", "told"),
    [
        ("nowhere", {}, "no page 'nowhere'"),
        ("line", {"weight": "3"}, "cannot set 'weight'"),
        ("line", {"line": "3000"}, "makes no sense"),
        ("line", {"person": "nobody"}, "makes no sense"),
        ("everywhere", {"shown": "yes"}, "cannot set 'shown'"),
        ("line", {"bets": "line.third.right"}, "cannot set 'bets'"),
        ("black-box", {"revealed": "yes"}, "cannot set 'revealed'"),
    ],
)
def test_a_link_that_would_not_work_or_would_answer_a_bet_is_not_made(
    slug: str, settings: dict[str, str], told: str
) -> None:
    with pytest.raises(LinkError, match=told):
        link(slug, settings)


def test_nothing_that_is_shown_with_a_plan_tells_which_choice_of_a_bet_is_right() -> None:
    """The plan may hint at what students think; the right choice stands in the key alone."""
    right = right_choices_kept()
    for step in steps().values():
        parts = ("do", "say", "see", "ask")
        told = " ".join(WORDS.text(f"teach-step-{step.name}-{part}") for part in parts)
        for bet in step.bets:
            if right[bet.name]:
                label = WORDS.text(BETS[bet.name].label(right[bet.name]))
                assert label.casefold() not in told.casefold(), step.name
