"""A visit: the person followed, the bets, and what each page was last set to.

All of it can be written to, and read from, one flat mapping of strings, so it can be kept in an
address, in a browser or in a file: `person`, `bets`, `seen`, and `<page>.<name in the address>`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from unseen_weights.chapter import Chapter
from unseen_weights.contents import BETS, CHAPTERS
from unseen_weights.knobs import (
    VERDICTS,
    Knob,
    Placed,
    Shape,
    Value,
    Values,
    first_values,
    read_bets,
    read_knobs,
    written,
    written_bets,
)
from unseen_weights.problems import Problem, unknown
from unseen_weights.walk import followable

SEEN = "seen"
LONG = 3
VISIT_NAMES = ("person", "bets")
NAMES = frozenset((*VISIT_NAMES, *(knob.name for chapter in CHAPTERS for knob in chapter.knobs)))
"""What addresses may say, of whichever page."""


def _parsed_bets(text: str, _before: Values) -> tuple[Value | None, list[Problem]]:
    bets, problems = read_bets(text, BETS)
    return written_bets(bets), problems


_BETS_SHAPE = Shape(
    piece="({})[.]({})".format(
        "|".join(f"{bet.name}[.]({'|'.join(bet.choices)})" for bet in BETS.values()),
        "|".join(VERDICTS),
    ),
    problem=lambda piece: Problem("address-bet", {"value": piece}),
    between="~",
)


@cache
def visit_knobs() -> tuple[Knob, ...]:
    """What the address of every page may say: whom one follows, and what one has bet."""
    return (
        Knob("person", "person", choices=tuple(followable())),
        Knob(
            "bets",
            "bets",
            parse=_parsed_bets,
            default="",
            example="line.third.right",
            made=True,
            shape=_BETS_SHAPE,
        ),
    )


@dataclass
class Visit:
    """One visitor's walk: whom they follow (a slug), their bets, and their pages by slug.

    A page that has been opened is in `pages`, with the values of its knobs by parameter.
    """

    person: str = field(default_factory=lambda: next(iter(followable())))
    bets: dict[str, Placed] = field(default_factory=dict)
    pages: dict[str, dict[str, Value]] = field(default_factory=dict)

    @property
    def is_new(self) -> bool:
        """Whether it is as it was when the visitor came: one page at its usual setting."""
        usual = all(_is_usual(chapter, self.pages) for chapter in CHAPTERS)
        return usual and not self.bets and self.person == Visit().person and len(self.pages) < 2

    @property
    def is_under_way(self) -> bool:
        """Whether one would want to go on with it another day: a look at one link is no walk."""
        tries = self.pages.get("lab", {}).get("tries")
        return bool(self.bets or tries) or len(self.pages) >= LONG

    def become(self, other: "Visit") -> None:
        """Be the same visit as `other`."""
        self.person = other.person
        self.bets = dict(other.bets)
        self.pages = {slug: dict(values) for slug, values in other.pages.items()}

    def page(self, chapter: Chapter) -> dict[str, Value]:
        """What a page was last set to; at its usual setting where it was not opened before."""
        return self.pages.setdefault(chapter.slug, first_values(chapter.knobs))

    def query(self) -> dict[str, str]:
        """The person and the bets, as parameters of an address."""
        bets = {"bets": written_bets(self.bets)} if self.bets else {}
        return {"person": self.person, **bets}

    def read(self, query: Mapping[str, str]) -> list[Problem]:
        """Take the person and the bets from an address; gives what made no sense."""
        before: dict[str, Value] = {"person": self.person, "bets": ""}
        values, problems = read_knobs(visit_knobs(), query, before)
        self.person = str(values["person"])
        self.bets |= read_bets(str(values["bets"]), BETS)[0]
        return problems

    def values(self, bets: Sequence[str]) -> dict[str, Any]:
        """The person and these bets, as a chart's parameters."""
        chosen = {BETS[bet].param: self.bets[bet].choice for bet in bets if bet in self.bets}
        return {"follow": followable()[self.person], **chosen}

    def report(self, values: Mapping[str, Any], bets: Sequence[str]) -> None:
        """Take over the person and these bets from what the browser reports."""
        slugs = {resident: slug for slug, resident in followable().items()}
        self.person = slugs.get(str(values.get("follow")), self.person)
        verdicts = values.get("verdicts") or {}
        for bet in bets:
            param = BETS[bet].param
            self._bet(bet, str(values.get(param)), str(verdicts.get(param)))

    def _bet(self, bet: str, choice: str, verdict: str) -> None:
        read, _ = read_bets(f"{bet}.{choice}.{verdict}", BETS)
        known = self.bets.get(bet, Placed("", ""))
        if known.choice != choice or verdict != "noted":
            self.bets.update(read)
        if choice == "":
            self.bets.pop(bet, None)


def _is_usual(chapter: Chapter, pages: Mapping[str, Mapping[str, Value]]) -> bool:
    """Whether a page is as it opens; what is drawn anew for each visitor has no usual value."""
    values = pages.get(chapter.slug, {})
    fixed = [knob for knob in chapter.knobs if knob.param in values and not callable(knob.default)]
    return all(values[knob.param] == knob.first for knob in fixed)


def written_visit(visit: Visit) -> dict[str, str]:
    """All of a visit, as flat strings."""
    seen = "~".join(chapter.slug for chapter in CHAPTERS if chapter.slug in visit.pages)
    kept = visit.query() | ({SEEN: seen} if seen else {})
    for chapter in CHAPTERS:
        if chapter.slug in visit.pages:
            texts = written(chapter.knobs, visit.pages[chapter.slug])
            kept |= {f"{chapter.slug}.{name}": text for name, text in texts.items()}
    return kept


def read_visit(kept: Mapping[str, str]) -> tuple[Visit, list[Problem]]:
    """The visit that was written so, and what in it made no sense or is not known."""
    visit = Visit()
    problems = visit.read(kept)
    seen = [slug for slug in kept.get(SEEN, "").split("~") if slug]
    known = {*(knob.name for knob in visit_knobs()), SEEN}
    for chapter in CHAPTERS:
        names = {f"{chapter.slug}.{knob.name}": knob.name for knob in chapter.knobs}
        own = {name: kept[key] for key, name in names.items() if key in kept}
        known |= names.keys()
        if own or chapter.slug in seen:
            values, lost = read_knobs(chapter.knobs, own, visit.page(chapter))
            visit.pages[chapter.slug] = values
            problems += lost
    slugs = [chapter.slug for chapter in CHAPTERS]
    problems += [unknown(SEEN, slug, slugs) for slug in seen if slug not in slugs]
    problems += [Problem("address-nowhere", {"name": key}) for key in kept if key not in known]
    return visit, problems


def read_kept(kept: object) -> tuple[Visit, list[Problem]]:
    """The visit that a browser kept, whatever it may be; problems say where they are from."""
    pairs = kept.items() if isinstance(kept, Mapping) else ()
    texts = {k: v for k, v in pairs if isinstance(k, str) and isinstance(v, str)}
    visit, problems = read_visit(texts)
    return visit, [replace(problem, sentence="kept-problems") for problem in problems]
