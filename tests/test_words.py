"""The words: the same sentence in Python and in Vega, every id in its place, easily read."""

import ast
import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from tests.reading import grade, sentences
from tests.vega import run, vega
from unseen_weights.appeals import APPEALS
from unseen_weights.blackbox import LEVELS, SEVENTH
from unseen_weights.chapters import CHAPTERS
from unseen_weights.chapters.chapter import notes_of
from unseen_weights.chapters.walk import BETS, people
from unseen_weights.charts.spiral_readouts import KEPT, TRIES, VIEWS
from unseen_weights.everywhere import SHARED, load_services
from unseen_weights.fairness import GROUPS
from unseen_weights.game import OFFICES
from unseen_weights.mistake_runs import GROUPS as APPEALING
from unseen_weights.mistake_runs import OUTCOMES
from unseen_weights.proxies import ASKED
from unseen_weights.settings import PRESETS, SCALES
from unseen_weights.spiral_runs import ADAPTS
from unseen_weights.town import DATA, POWERS, RECORDS, load_factors
from unseen_weights.words import WORDS, Words, WordsError, load_words

ROOT = DATA.parent
LANGUAGES = sorted(folder.name for folder in WORDS.iterdir() if folder.is_dir())
FILES = sorted(WORDS.glob("en/*.ftl"))
NUMBERS = (0, 1, 2, 5, 21)
HARDEST = 8.0
SERVICES = list(load_services().index)
CHALLENGES = ("kept", "equal", "person")
PARTS = ("title", "question", "intro", "recap")
SLUGS = [chapter.slug for chapter in CHAPTERS]

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


# What the gaps of an id stand for, wherever the code puts one together.
FAMILIES: dict[str, set[tuple[str, ...]]] = {
    "bet-{}": {(bet,) for bet in BETS},
    "bet-{}-{}": {
        (bet, end)
        for bet, choices in BETS.items()
        for end in (*choices, "right", "close", "wrong")
        if bet != "start"
    },
    "black-box-head-{}": {
        (name,)
        for name in (
            *("number", "name", "change", "scores", "grades", "verdict"),
            *("record", "now", "worst", "best"),
        )
    },
    "black-box-allow-{}": {("none",), ("seventh",)},
    "black-box-level-{}": {(name,) for name in LEVELS},
    "black-box-office-{}": {(name,) for name in OFFICES},
    "challenge-{}": {(name,) for name in CHALLENGES},
    "challenge-{}-searched": {(name,) for name in CHALLENGES},
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
    "everywhere-head-{}": {("doors",), ("people",)},
    "everywhere-says-{}": {("own",), ("score",), ("list",)},
    "everywhere-shared-{}": {(name,) for name in SHARED},
    "everywhere-{}": {(n,) for n in ("below", "above", "door", "concern", "own", "now")},
    "group-{}-{}": set(product(("carer", "newcomer"), ("yes", "no"))),
    "lab-scale-{}": {(name,) for name in SCALES},
    "mistakes-appeal-{}": {(name,) for name in APPEALS},
    "mistakes-group-{}": {(name,) for name in APPEALING},
    "mistakes-outcomes-{}": {(name,) for name in OUTCOMES},
    "preset-{}": {(name,) for name in PRESETS},
    "reasons-letter-{}": {("nothing",), ("score",), ("reasons",), ("working",)},
    "reasons-letter-{}-title": {("nothing",), ("score",), ("reasons",), ("working",)},
    "reasons-main-{}": {(name,) for name in RECORDS},
    "reasons-power-{}": {(power,) for power in POWERS},
    "reasons-smallest-{}": {("all",), ("time",), ("now",)},
    "reasons-smallest-{}-none": {("all",), ("time",), ("now",)},
    "reasons-steps-{}": {(name,) for name in RECORDS},
    "record-value-{}": {(name,) for name in RECORDS},
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
    "spiral-view-{}": {(name,) for name in VIEWS},
    "spiral-try-{}": {(name,) for name in TRIES},
    "start-who-{}": {(slug,) for slug in people()},
    "tries-{}": {(name,) for name in ("from", "line", "scale", "penalised", "kept")},
    "weight-{}": {(name,) for name in (*RECORDS, SEVENTH)},
    "weight-{}-help": {(name,) for name in RECORDS},
    "{}-{}": set(product(SLUGS, PARTS)),
    **{f"{{}}-{part}": {(slug,) for slug in SLUGS} for part in PARTS},
}
FETCHING = {"text", "expression", "t", "Problem"}


def code() -> list[Path]:
    return [ROOT / "app.py", *ROOT.glob("pages/**/*.py"), *ROOT.glob("unseen_weights/**/*.py")]


def templates() -> list[Path]:
    return sorted(ROOT.glob("unseen_weights/**/*.html"))


def parsed() -> Iterator[ast.AST]:
    for path in code():
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


def asked_in_code() -> set[str]:
    calls = [node for node in parsed() if isinstance(node, ast.Call) and fetches(node)]
    return {name for call in calls for name in asked(call.args[0])}


def asked_in_templates() -> set[str]:
    found = set()
    for path in templates():
        for inside in re.findall(r"\bt\(([^()]*)\)", path.read_text(encoding="utf-8")):
            pieces = [piece.strip() for piece in inside.split(",")[0].split("~")]
            found.add("".join(p.strip("'\"") if p[0] in "'\"" else "{}" for p in pieces))
    return found


def fetched() -> set[str]:
    """Every id that the code fetches, families written out."""
    names = {chapter.section for chapter in CHAPTERS}
    names |= {note.message for slug in SLUGS for note in notes_of(slug)}
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
    assert {"app-title", "lab-headline", "address-try", "weight-{}"} <= asked_in_code()
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
