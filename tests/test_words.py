"""The words: the same sentence in Python and in Vega, every id in its place, easily read."""

import ast
import csv
import re
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from tests.reading import grade, sentences
from tests.vega import run, vega
from unseen_weights.addresses import HEADS
from unseen_weights.chapter import notes_of
from unseen_weights.chapters.black_box.model.game import OFFICES
from unseen_weights.chapters.black_box.model.office import LEVELS, SEVENTH
from unseen_weights.chapters.black_box.model.outcome import GAINS
from unseen_weights.chapters.claims.model import claims as claimed
from unseen_weights.chapters.end.chapter import CHOICES
from unseen_weights.chapters.end.model.fate import FIRST, LAST, PUT_RIGHT
from unseen_weights.chapters.end.readouts import CHANGES, FATES
from unseen_weights.chapters.everywhere.model.services import SHARED, load_services
from unseen_weights.chapters.fair.model.measures import GROUPS
from unseen_weights.chapters.fair.model.proxies import ASKED
from unseen_weights.chapters.firms.model.firms import GROUPINGS as FIRM_GROUPINGS
from unseen_weights.chapters.firms.model.firms import RECORDS as FIRM_RECORDS
from unseen_weights.chapters.firms.model.ratings import FORMS, LEAVE
from unseen_weights.chapters.many.readouts import VIEWS as MANY_VIEWS
from unseen_weights.chapters.mistakes.model.appeals import APPEALS
from unseen_weights.chapters.mistakes.model.files import GROUPS as APPEALING
from unseen_weights.chapters.mistakes.model.files import OUTCOMES
from unseen_weights.chapters.mistakes.model.mistakes import KINDS
from unseen_weights.chapters.open.model.people import BUTS
from unseen_weights.chapters.open.model.people import PEOPLE as PUBLISHED_PEOPLE
from unseen_weights.chapters.open.model.rules import RULES as PUBLISHED
from unseen_weights.chapters.open.model.rules import rules
from unseen_weights.chapters.open.places import classes, draws
from unseen_weights.chapters.open.rows import REST
from unseen_weights.chapters.spiral.groups import WHOSE
from unseen_weights.chapters.spiral.model.runs import ADAPTS
from unseen_weights.chapters.spiral.readouts import KEPT, TRIES, VIEWS
from unseen_weights.chapters.systems.model import systems as real
from unseen_weights.chapters.systems.model.match import BASES
from unseen_weights.contents import BETS, CHAPTERS
from unseen_weights.pooling import WAYS
from unseen_weights.quiz import part as quiz
from unseen_weights.quiz.items import ideas, load_items
from unseen_weights.room import activities
from unseen_weights.settings import PRESETS, SCALES
from unseen_weights.teach import school
from unseen_weights.teach.cards import VOTES
from unseen_weights.teach.paper import SIZES
from unseen_weights.teach.plans import plans, steps
from unseen_weights.teach.sheets import SHEETS
from unseen_weights.town import DATA, POWERS, RECORDS, load_factors
from unseen_weights.ui import offer, share
from unseen_weights.ui.desks import DESKS
from unseen_weights.ui.reach.panel import HELP
from unseen_weights.ui.room import pages as room_pages
from unseen_weights.ui.teach.tables import HEADS as HEADS_OF_TABLES
from unseen_weights.visit import visit_knobs
from unseen_weights.walk import people
from unseen_weights.words import WORDS, Words, WordsError, load_words

ROOT = DATA.parent
LANGUAGES = sorted(folder.name for folder in WORDS.iterdir() if folder.is_dir())
FILES = sorted(WORDS.glob("en/*.ftl"))
NUMBERS = (0, 1, 2, 5, 21)
EASIEST, HARDEST = 3.0, 8.0  # of openings, and of all words
STACCATO = ("black-box",)  # steps, in few words
SERVICES = list(load_services().index)
CHALLENGES = ("kept", "equal", "person")
NOTED = ("start",)  # its answer comes with the formula
PARTS = ("title", "question", "intro", "recap")
SLUGS = [chapter.slug for chapter in CHAPTERS]
DESK_PARTS = ("title", "question", "intro")
DESK_SLUGS = [desk.slug for desk in DESKS]

SAMPLE = """
plain = Nothing to fill in.
name = Dear { $name }, “you” have { $n } points \\ { "{" }.
count = { $n ->
    [0] Nobody
    [one] { $n } person
   *[other] { $n } people
}, says { $name }.
exact = { $n ->
    [1] exactly one
    [one] one
    [2] two
   *[other] more
}
kind = { $kind ->
    [good] Good, { count }
   *[bad] Bad
    [odd] { plain } { -town }
}
-town = Tally
"""


def in_vega(expressions: list[str]) -> list[str]:
    return run({"$schema": vega(), "width": 9, "height": 9}, expressions)


def written(value: str | int) -> str:
    return str(value) if isinstance(value, int) else f"'{value}'"


def differing(words: Words, calls: list[tuple[str, dict[str, Any]]]) -> list[tuple[str, str, str]]:
    """Those calls for which Vega has another text than Python."""
    expressions = [
        words.expression(name, **{key: written(value) for key, value in values.items()})
        for name, values in calls
    ]
    expected = [words.text(name, **values) for name, values in calls]
    found = zip(calls, expected, in_vega(expressions), strict=True)
    return [(str(call), text, other) for call, text, other in found if text != other]


@pytest.mark.parametrize("language", ["en", "de", "fr", "pl", "ar"])
def test_a_sentence_is_the_same_in_vega_as_in_python(language: str) -> None:
    words = Words(language, [SAMPLE])
    calls: list[tuple[str, dict[str, Any]]] = [("plain", {})]
    for n, kind in product(NUMBERS, ("good", "bad", "odd", "unheard of")):
        values = {"name": "Zoë", "n": n}
        calls += [("name", values), ("count", values), ("exact", {"n": n})]
        calls += [("kind", {"kind": kind, **values})]
    assert differing(words, calls) == []


def test_plural_forms_follow_the_language() -> None:
    forms = "days = { $n ->\n    [one] a\n    [few] b\n    [many] c\n   *[other] d\n}\n"
    calls = [("days", {"n": n}) for n in range(30)]
    for language in ("en", "fr", "pl", "ru", "ar", "lt"):
        assert differing(Words(language, [forms]), calls) == []


def selectors(words: Words, name: str) -> tuple[set[str], dict[str, set[str]]]:
    """The variables of a message and of what it refers to, and the keys of those that choose."""
    variables: set[str] = set()
    keys: dict[str, set[str]] = {}
    waiting: list[Any] = [words._pattern(name)]
    while waiting:
        node = waiting.pop()
        if isinstance(node, fluent.VariableReference):
            variables.add(node.id.name)
        if isinstance(node, fluent.MessageReference):
            waiting.append(words._pattern(node.id.name))
        if isinstance(node, fluent.SelectExpression):
            selector: Any = node.selector
            found = (v.key for v in node.variants)
            named = {k.name if isinstance(k, fluent.Identifier) else k.value for k in found}
            keys.setdefault(selector.id.name, set()).update(named)
        if isinstance(node, fluent.BaseNode):
            waiting += [value for value in vars(node).values() if value]
        elif isinstance(node, list):
            waiting += node
    return variables, keys


def possible(keys: set[str] | None) -> list[Any]:
    if keys is None:
        return ["Zoë"]
    return list(NUMBERS) if "one" in keys or "0" in keys else [*sorted(keys), "unheard of"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_the_same_in_vega_as_in_python(language: str) -> None:
    words = load_words(language)
    calls = []
    for name in words.ids():
        variables, keys = selectors(words, name)
        given = {variable: possible(keys.get(variable)) for variable in sorted(variables)}
        calls += [(name, dict(zip(given, v, strict=True))) for v in product(*given.values())]
    assert differing(words, calls) == []


def test_a_missing_message_is_named() -> None:
    words = Words("en", [SAMPLE])
    for fetch in (words.text, words.expression):
        with pytest.raises(WordsError, match="no message 'nowhere' in 'en'"):
            fetch("nowhere")


def test_a_missing_value_is_named() -> None:
    words = Words("en", [SAMPLE])
    with pytest.raises(WordsError, match="'name' lacks a value"):
        words.text("name", n=1)
    for name in ("name", "count"):
        with pytest.raises(WordsError, match="value 'n' is missing"):
            words.expression(name, name="'x'")


def test_words_that_cannot_be_read_or_stand_twice_are_named() -> None:
    with pytest.raises(WordsError, match="Cannot read these words"):
        Words("en", ["a = { $x ->\n"])
    with pytest.raises(WordsError, match="'plain' stands twice"):
        Words("en", [SAMPLE, "plain = Again.\n"])


def test_a_language_without_words_is_named() -> None:
    with pytest.raises(WordsError, match="no words in the language 'tlh'"):
        load_words("tlh")


def test_ids_are_the_messages_and_not_the_terms() -> None:
    assert Words("en", [SAMPLE]).ids() == ["plain", "name", "count", "exact", "kind"]
    assert Words("en", [SAMPLE]).has("plain")
    assert not Words("en", [SAMPLE]).has("town")


def column(table: str, name: str) -> list[str]:
    """A column of one of the tables for teachers."""
    with (DATA / "teach" / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return [row[name] for row in csv.DictReader(file)]


# What the gaps of an id stand for, wherever the code puts one together.
UNCHARTED = ("psa", "aus", "meld")
FAMILIES: dict[str, set[tuple[str, ...]]] = {
    "reach-{}": {(name,) for name in ("phones", "app", *HELP)},
    "reach-{}-title": {(name,) for name in ("phones", "app", "both", *HELP)},
    "addresses-head-{}": {(name,) for name in HEADS},
    "notes-{}-{}": {(way, mark) for way in ("mark", "plain") for mark in "cmo"},
    "bet-{}-{}": {
        (name, verdict)
        for name in BETS
        for verdict in ("right", "close", "wrong")
        if name not in NOTED
    },
    "bet-black-box-{}": {(name,) for name in (*GAINS, "noted", "right", "close", "wrong")},
    "black-box-game-{}": {("worst",), ("best",)},
    "black-box-head-{}": {
        (name,)
        for name in (
            *("number", "name", "change", "way", "scores", "grades", "verdict"),
            *("record", "now", "worst", "best"),
        )
    },
    "black-box-slot-{}": {(name,) for name in RECORDS},
    "black-box-allow-{}": {("none",), ("seventh",)},
    "black-box-level-{}": {(name,) for name in LEVELS},
    "black-box-office-{}": {(name,) for name in OFFICES},
    "challenge-{}": {(name,) for name in CHALLENGES},
    "challenge-{}-searched": {(name,) for name in CHALLENGES},
    "fair-all-{}": {(name,) for name in ("groups", "one-line", "best", "lot", "lot-most", "held")},
    "fair-asked-{}": {(name,) for name in ASKED},
    "fair-proxies-{}": {(name,) for name in ("asked", "right", "commonest", "pairs")},
    "fair-side-{}-{}": {
        (groups.column.replace("_", "-"), str(side).lower())
        for groups in GROUPS
        if groups.column != "district"
        for side in (groups.one, groups.other)
    },
    "fair-why-{}": {
        (name,) for name in ("group", "broke", "caught", "penalised", "wrong", "share")
    },
    "claim-{}": {(name.lower(),) for name in claimed.load_claims().index},
    "claim-{}-told": {(name.lower(),) for name in claimed.load_claims().index},
    "claims-answer-{}": {(name,) for name in claimed.ANSWERS},
    "claims-column-{}": {(name,) for name in ("none", *claimed.ANSWERS)},
    "claims-filter-{}": {("article",), ("topic",), ("verdict",), ("mine",)},
    "claims-key-{}": {("right",), ("close",), ("wrong",)},
    "claims-named-{}": {(name,) for name in claimed.load_named().index},
    "claims-named-{}-known": {(name,) for name in claimed.load_named().index},
    "claims-named-{}-says": {(name,) for name in claimed.load_named().index},
    "claims-{}-{}": {
        *product(["article"], claimed.ARTICLES),
        *product(["topic"], claimed.TOPICS),
        *product(["verdict"], claimed.ANSWERS),
        *product(["mine"], ("none", "right", "close", "wrong")),
    },
    "end-change-{}": {(name,) for name in CHANGES},
    "end-choice-{}": {(name,) for name in CHOICES},
    "end-choice-{}-here": {(name,) for name in CHOICES},
    "end-choice-{}-out": {(name,) for name in CHOICES},
    "end-fate-{}": {(name,) for name in FATES},
    "end-rule-{}": {(PUT_RIGHT,), (FIRST,), (LAST,)},
    "everywhere-head-{}": {("doors",), ("people",)},
    "everywhere-says-{}": {("own",), ("score",), ("list",)},
    "everywhere-shared-{}": {(name,) for name in SHARED},
    "everywhere-{}": {(n,) for n in ("below", "above", "door", "concern", "own", "now")},
    "firms-{}-{}": {(name, one) for name, found in FIRM_GROUPINGS.items() for one in found},
    "firms-forms-{}": {(name,) for name in FORMS},
    "firms-head-{}": {(name,) for name in ("group", "refused", "count", "cost")},
    "firms-leave-{}": {(name,) for name in LEAVE},
    "firms-rows-{}": {(name,) for name in FIRM_GROUPINGS},
    "firms-over-{}": {("same",), ("fitted",), ("conduct",)},
    "firms-told-{}": {
        (name,) for name in ("name", "sector", "owner", "workers", "score", "context")
    },
    "firms-weight-{}": {(name,) for name in FIRM_RECORDS},
    "firms-weight-{}-help": {(name,) for name in FIRM_RECORDS},
    "group-{}-no": {("carer",), ("newcomer",)},
    "group-{}-{}": set(product(("carer", "newcomer"), ("yes", "no"))),
    "knob-{}": {
        (knob.name,)
        for knobs in (visit_knobs(), *(chapter.knobs for chapter in CHAPTERS))
        for knob in knobs
        if load_words().has(f"knob-{knob.name}")
    },
    "knob-{}-may": {("line",), ("person",), ("resident",)},
    "lab-scale-{}": {(name,) for name in SCALES},
    "many-marks-{}": {("record",), ("low",), ("high",)},
    "many-minority-{}": {("share",), ("middle",), ("range",)},
    "many-set-{}": {("start",), ("one",)},
    "many-view-{}": {(name,) for name in MANY_VIEWS},
    "many-way-{}": {(name,) for name in WAYS},
    "mistakes-appeal-{}": {(name,) for name in APPEALS},
    "mistakes-group-{}": {(name,) for name in APPEALING},
    "mistakes-kind-{}": {(name,) for name in KINDS},
    "mistakes-outcomes-{}": {(name,) for name in OUTCOMES},
    "open-ask-{}": {(rule,) for rule in PUBLISHED},
    "open-but-{}": {(name,) for buts in BUTS.values() for name in buts},
    "open-class-{}": {(name,) for name in classes()},
    "open-draw-{}": {(name,) for name in draws()},
    "open-kicker-{}": {(rule,) for rule in PUBLISHED},
    "open-level-{}": {
        (level,)
        for rule in rules().values()
        for levels in rule.menus.values()
        for level in levels
        if not level.replace("-", "").isdigit()
    },
    "open-more-{}": {(rule,) for rule in UNCHARTED},
    "open-more-{}-title": {(rule,) for rule in UNCHARTED},
    "open-person-{}": {(name,) for group in PUBLISHED_PEOPLE.values() for name in group},
    "open-rule-{}": {(rule,) for rule in PUBLISHED},
    "open-source-{}": {(rule,) for rule in PUBLISHED},
    "open-step-{}": {
        (name,) for rule in rules().values() for name in (*rule.menus, *rule.steps, REST)
    },
    "open-told-{}": {(rule,) for rule in PUBLISHED},
    "preset-{}": {(name,) for name in PRESETS},
    "quiz-{}": {(name,) for name in (*quiz.SAID, *(item.name for item in load_items()))},
    "quiz-{}-{}": {(item.name, option) for item in load_items() for option in item.options},
    "quiz-{}-{}-told": {(item.name, option) for item in load_items() for option in item.options},
    "quiz-idea-{}": {(idea,) for idea in ideas()},
    "reasons-letter-{}": {("nothing",), ("score",), ("reasons",), ("working",)},
    "reasons-letter-{}-title": {("nothing",), ("score",), ("reasons",), ("working",)},
    "reasons-main-{}": {(name,) for name in RECORDS},
    "reasons-power-{}": {(power,) for power in POWERS},
    "reasons-smallest-{}": {("all",), ("time",), ("now",)},
    "reasons-smallest-{}-none": {("all",), ("time",), ("now",)},
    "reasons-steps-{}": {(name,) for name in RECORDS},
    "value-{}": {(name,) for name in RECORDS},
    "service-{}": {(name,) for name in SERVICES},
    "short-{}": {
        (name,)
        for name in (
            *("name", "district", "score", *RECORDS, "context"),
            *("wrongly", "still", "own", "shut"),
        )
    },
    "spiral-adapt-{}": {(name,) for name in ADAPTS},
    "spiral-keep-{}": {(name,) for name in KEPT.values()},
    "spiral-whose-{}": {(name,) for name in WHOSE},
    "spiral-view-{}": {(name,) for name in VIEWS},
    "spiral-try-{}": {(name,) for name in TRIES},
    "share-{}": {(name,) for name in share.WORDS},
    "offer-{}": {(name,) for name in (*offer.OFFERED, *offer.TOLD)},
    "start-who-{}": {(slug,) for slug in people()},
    "system-{}": {(name.lower(),) for name in real.load_systems().index},
    "systems-{}-{}": {
        *product(["who"], real.WHO),
        *product(["where"], real.WHERE),
        *product(["weights"], real.WEIGHTS),
        *product(["object"], real.OBJECT),
    },
    "systems-ask-{}": {("real",), ("china",), ("me",)},
    "systems-ask-{}-told": {("real",), ("china",), ("me",)},
    "systems-card-{}": {
        *((name,) for name in (*real.TOLD, *real.TOLD_OF_USE) if name != "name"),
        *((name,) for name in ("where", "scale")),
    },
    "systems-confidence-{}": {(name,) for name in real.CONFIDENCE},
    "systems-filter-{}": {(name,) for name in ("who", "where", "weights", "object")},
    "systems-head-{}": {
        (name,) for name in ("name", "short", "kind", "scored", "scale", "weights", "object")
    },
    "systems-key-{}": {(name,) for name in real.WEIGHTS},
    "systems-kind-{}": {(name,) for name in real.KINDS},
    "systems-lab-{}": {("points",), ("nothing",), ("law",)},
    "systems-length-{}": {("same",), ("true",)},
    "systems-official-{}": {(name,) for name in BASES},
    "systems-place-{}": {(name,) for name in real.PLACES},
    "systems-right-{}": {(name,) for name in real.RIGHTS},
    "systems-says-{}-{}": set(product(real.PLACES, real.RIGHTS)),
    "teach-{}-about": {("terms",), ("curricula",)},
    "teach-{}-title": {("ideas",), ("wrong",), ("terms",), ("curricula",)},
    "teach-code-{}": {(name,) for name in column("curricula", "text")},
    "teach-exit-{}": {("one",), ("two",), ("three",)},
    "teach-head-{}": {(name,) for heads in HEADS_OF_TABLES.values() for name in heads},
    "teach-idea-{}": {(name,) for name in column("ideas", "idea")},
    "teach-key-office-{}": {("six",), ("maybe-more",)},
    "teach-need-{}": {("worksheet",), ("exit",), ("office",), ("cards",)},
    "teach-office-{}": {
        (name,) for name in ("record", "make", "moved", "score", "gap", "most", "weight")
    },
    "teach-plan-{}": {(name,) for name in plans()},
    "teach-plan-{}-for": {(name,) for name in plans()},
    "teach-plans-{}": {("do",), ("say",), ("see",), ("ask",)},
    "teach-print-{}": {(name,) for name in SIZES},
    "teach-print-{}-about": {(name,) for name in SHEETS},
    "teach-read-{}": {(name,) for name in column("curricula", "read")},
    "teach-result-vote-{}": {(name,) for name in VOTES},
    "teach-school-{}": {(name,) for name in school.FACTS},
    "teach-school-{}-told": {(name,) for name in school.FACTS},
    "teach-sheet-{}": {(name,) for name in SHEETS},
    "teach-step-{}": {(name,) for name in steps()},
    "teach-step-{}-{}": set(product(steps(), ("do", "say", "see", "ask"))),
    "teach-term-{}": {(name,) for name in column("terms", "term")},
    "teach-term-{}-means": {(name,) for name in column("terms", "term")},
    "teach-worksheet-{}": {("follow",), ("record",), ("change",)},
    "teach-worksheet-{}-{}": {
        ("follow", "ask"),
        ("follow", "bet"),
        ("record", "ask"),
        ("change", "ask"),
    },
    "teach-worksheet-rule-{}": {("line",), ("count",), ("kept",), ("most",)},
    "teach-worksheet-sum-{}": {("amina",), ("worst",), ("best",)},
    "teach-wrong-{}": {(name,) for name in column("wrong", "wrong")},
    "teach-wrong-{}-do": {(name,) for name in column("wrong", "wrong")},
    "tries-{}": {(name,) for name in ("from", "line", "scale", "penalised", "kept")},
    "weight-{}": {(name,) for name in (*RECORDS, SEVENTH)},
    "weight-{}-help": {(name,) for name in RECORDS},
    "room-{}": {(name,) for names in room_pages.WORDS.values() for name in names},
    "room-exit-choice-{}": {(name,) for name in activities.CHOICE},
    "room-exit-sure-{}": {(name,) for name in activities.SURE},
    "room-help-{}": {(kind,) for kind in activities.KINDS},
    "room-key-{}": {("none",), ("some",), ("all",)},
    "room-kind-{}": {(kind,) for kind in activities.KINDS},
    "room-phase-{}": {("waiting",), ("taking",), ("shown",), ("closed",)},
    **{f"room-result-{{}}-{part}": {("black-box",), ("quiz",)} for part in ("high", "low")},
    "room-result-quiz-{}": {("before",), ("after",)},
    "room-school-{}": {("what",), ("not",), ("where",), ("phone",)},
    "room-sheet-{}": {("number",), ("kind",), ("question",), ("answer",)},
    "room-title-{}": {("rule",), ("black-box",), ("exit",), ("quiz",)},
    "{}-{}": set(product(SLUGS, PARTS)),
    **{f"{{}}-{part}": {(slug,) for slug in SLUGS} for part in PARTS},
    **{f"{{}}-{part}": {(slug,) for slug in (*SLUGS, *DESK_SLUGS)} for part in DESK_PARTS},
}
FETCHING = {"text", "expression", "t", "Problem"}


def code() -> list[Path]:
    return [
        ROOT / "app.py",
        ROOT / "main.py",
        *ROOT.glob("pages/**/*.py"),
        *ROOT.glob("unseen_weights/**/*.py"),
    ]


def templates() -> list[Path]:
    return sorted(ROOT.glob("unseen_weights/**/*.html"))


def parsed(paths: Iterable[Path] | None = None) -> Iterator[ast.AST]:
    for path in code() if paths is None else paths:
        yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def asked(node: ast.expr) -> list[str]:
    """The ids that an argument may be, with {} for each gap; none where it is a variable."""
    if isinstance(node, ast.IfExp):
        return [*asked(node.body), *asked(node.orelse)]
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.JoinedStr):
        pieces = (p.value if isinstance(p, ast.Constant) else "{}" for p in node.values)
        return ["".join(str(piece) for piece in pieces)]
    return []


def fetches(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call) or not node.args:
        return False
    function = node.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in FETCHING


def asked_in(paths: Iterable[Path]) -> set[str]:
    """Every id that these Python files and templates ask for, with {} for each gap."""
    files = list(paths)
    return asked_in_code([path for path in files if path.suffix == ".py"]) | asked_in_templates(
        [path for path in files if path.suffix == ".html"]
    )


def asked_in_code(paths: Iterable[Path] | None = None) -> set[str]:
    calls = [node for node in parsed(paths) if isinstance(node, ast.Call) and fetches(node)]
    return {name for call in calls for name in asked(call.args[0])}


def asked_in_templates(paths: Iterable[Path] | None = None) -> set[str]:
    found = set()
    for path in templates() if paths is None else paths:
        for inside in re.findall(r"\bt\(([^()]*)\)", path.read_text(encoding="utf-8")):
            pieces = [piece.strip() for piece in inside.split(",")[0].split("~")]
            found.add("".join(p.strip("'\"") if p[0] in "'\"" else "{}" for p in pieces))
    return found


def fetched() -> set[str]:
    """Every id that the code fetches, families written out."""
    names = {chapter.section for chapter in CHAPTERS}
    names |= {note.message for slug in SLUGS for note in notes_of(slug)}
    names |= {bet.question for bet in BETS.values()}
    names |= {bet.label(choice) for bet in BETS.values() for choice in bet.choices}
    names |= set(load_factors()["power_reason"]) | set(load_services()["concern"])
    for name in asked_in_code() | asked_in_templates():
        fillings = FAMILIES[name] if "{}" in name else {()}
        names |= {name.format(*filling) for filling in fillings}
    return names


def referred_to() -> set[str]:
    """Ids that other messages refer to."""
    texts = [path.read_text(encoding="utf-8") for path in FILES]
    return {name for text in texts for name in re.findall(r"\{ ([a-z][a-z0-9-]*) \}", text)}


def test_the_scan_finds_ids_in_code_and_in_templates() -> None:
    assert {"page-tab", "line-headline", "address-try", "weight-{}"} <= asked_in_code()
    assert {"lab-title", "preset-{}", "weight-{}-help"} <= asked_in_templates()


def test_what_every_id_put_together_stands_for_is_listed_in_families() -> None:
    together = {name for name in asked_in_code() | asked_in_templates() if "{}" in name}
    assert together - set(FAMILIES) == set()
    assert set(FAMILIES) - together == set()


def test_every_message_that_the_code_fetches_exists() -> None:
    assert fetched() - set(load_words().ids()) == set()


def test_every_message_is_used() -> None:
    constants = {n.value for n in parsed() if isinstance(n, ast.Constant)}
    assert set(load_words().ids()) - fetched() - referred_to() - constants == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_message(language: str) -> None:
    assert set(load_words(language).ids()) == set(load_words("en").ids())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_chapters_words_are_easily_read(file: Path) -> None:
    texts = sentences(file)
    assert texts
    hardest = sorted(texts, key=lambda text: -grade([text]))[:3]
    assert grade(texts) <= HARDEST, hardest


@pytest.mark.parametrize("slug", sorted({*SLUGS} - {*STACCATO}))
def test_a_pages_opening_joins_its_sentences(slug: str) -> None:
    told = re.split(r"(?<=[.!?])\s+", load_words().text(f"{slug}-intro"))
    assert EASIEST <= grade(told) <= HARDEST, grade(told)


def test_a_hard_text_is_told_from_an_easy_one() -> None:
    hard = "Organisational accountability necessitates comprehensive methodological transparency."
    assert grade(["You are the scorer now."]) < HARDEST < grade([hard])


def test_sentences_are_split_filled_and_stripped(tmp_path: Path) -> None:
    file = tmp_path / "x.ftl"
    file.write_text("a = **One two, three four.** Then { $n } people saw it all. Few.\n")
    assert sentences(file) == ["Then 12 people saw it all."]


def test_every_form_of_a_message_is_read() -> None:
    parts = [entry for file in FILES for entry in FluentParser().parse(file.read_text()).body]
    assert len(parts) > 50
    texts = " ".join(text for file in FILES for text in sentences(file))
    for ending in ("is penalised.", "are penalised.", "There is no score"):
        assert ending in texts
