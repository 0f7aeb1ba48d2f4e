"""What teachers get: plans, the answer key, the worked result, the school's sheet."""

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Table

from unseen_weights.chapters.black_box.model.office import draw, normalised
from unseen_weights.knobs import Bet
from unseen_weights.quiz.items import ideas
from unseen_weights.teach import paper, school
from unseen_weights.teach.answers import Answer, answers
from unseen_weights.teach.cards import LINE, VOTES, cards, counted, marks
from unseen_weights.teach.paper import Page, Story
from unseen_weights.teach.plans import Plan, Slot
from unseen_weights.town import RECORDS, load_residents
from unseen_weights.walk import first_name, most_harm, people
from unseen_weights.words import Words

GAMES = ((12, "six"), (7, "maybe-more"))
"""The games of the plans and of README: seed, and what the office looks at."""
FOR_YOU = ("result", "key", "school")
"""Sheets that no student gets."""
_CODE = 24 * mm
_LOCAL = ("localhost", "127.0.0.1", "[::1]")


def plan_sheet(plan: Plan, w: Words, page: Page, base: str) -> Story:
    """A lesson minute by minute, with a code beside each link; base: the app's address."""
    story: Story = [
        paper.title(w.text(f"teach-plan-{plan.name}")),
        paper.text(w.text(f"teach-plan-{plan.name}-for")),
    ]
    story += [paper.text(told) for told in around(plan, w)]
    if plan.has_links:
        story.append(paper.text(w.text("teach-plan-sheet-about"), 9))
        if is_local(base):
            story.append(paper.text(w.text("teach-plan-sheet-local", base=base), 9))
    return [*story, *(_slot(slot, w, page, base) for slot in plan.slots)]


def around(plan: Plan, w: Words) -> list[str]:
    """What to print for a lesson, and what comes before and after it."""
    handed = [sheet for sheet in plan.sheets if sheet not in FOR_YOU]
    sheets = ", ".join(w.text(f"teach-need-{sheet}") for sheet in handed)
    yours = w.text("teach-need-key" if plan.has_links else "teach-need-result")
    told = [w.text("teach-plans-needs", sheets=sheets, yours=yours)]
    if plan.has_links and "worksheet" in handed:
        told += [w.text("teach-plans-before"), _measured(plan, w), w.text("teach-plans-compare")]
    return told


def _measured(plan: Plan, w: Words) -> str:
    """What the quiz costs beside a lesson, and which of its ideas the lesson does not reach."""
    opened = {slot.step.link.chapter.slug for slot in plan.slots if slot.step.link}
    missed = [w.text(f"{slug}-title") for slug in ideas() if slug not in opened]
    told = {"minutes": plan.minutes, "ideas": len(ideas()), "pages": ", ".join(missed)}
    return w.text("teach-plans-measure", count=len(missed), **told)


def is_local(base: str) -> bool:
    """Whether an address leads another device to itself."""
    return any(name in base for name in _LOCAL)


def _slot(slot: Slot, w: Words, page: Page, base: str) -> Flowable:
    step, told = slot.step, w.text(f"teach-step-{slot.step.name}")
    name = w.text("teach-plans-step", begin=str(slot.begin), end=str(slot.end), title=told)
    said: Story = [
        paper.labelled(w.text(f"teach-plans-{part}"), w.text(f"teach-step-{step.name}-{part}"))
        for part in ("do", "say", "see", "ask")
    ]
    for bet in step.bets:
        question = f"{asked(bet, w)} {w.text('teach-key-choices', choices=choices(bet, w))}"
        said.append(paper.labelled(w.text("teach-plans-bets"), question))
    if slot.sheet:
        name_of = w.text(f"teach-sheet-{slot.sheet}")
        said.insert(0, paper.labelled(handed_label(slot, w), name_of))
    if step.link is None:
        return paper.together(paper.space(6), paper.heading(name), *said)
    link = base + step.link.path
    scanned = base + step.link.phone
    title = w.text(f"{step.link.chapter.slug}-title")
    opened = w.text("teach-plans-open-printed", title=title, link=link)
    beside = Table(
        [[said, paper.code(scanned, _CODE)]],
        [page.width - _CODE - 6, _CODE + 6],
        style=[("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)],
    )
    return paper.together(
        paper.space(6), paper.heading(name), beside, paper.text(opened, 7.5, grey=True)
    )


def handed_label(slot: Slot, w: Words) -> str:
    """What stands before the sheet of a step: hand it out, or, where it is yours, have it."""
    return w.text("teach-plans-have" if slot.sheet in FOR_YOU else "teach-plans-sheet")


def key(w: Words, page: Page) -> Story:  # noqa: ARG001 every sheet is given its page
    """Every bet of every page, with what the page answers to whoever is right."""
    story: Story = [paper.title(w.text("teach-sheet-key")), paper.text(w.text("teach-key-about"))]
    for answer in answers(w):
        story.append(paper.together(*_answer(answer, w)))
    return story


def _answer(answer: Answer, w: Words) -> Story:
    title = w.text(f"{answer.chapter.slug}-title")
    parts: Story = [
        paper.space(6),
        paper.heading(title),
        paper.text(asked(answer.bet, w), bold=True),
        paper.text(w.text("teach-key-choices", choices=choices(answer.bet, w)), 9, grey=True),
    ]
    if answer.choice:
        right = w.text("teach-key-right", choice=w.text(answer.bet.label(answer.choice)))
        return [*parts, paper.text(right, bold=True), paper.text(answer.told, 9.5)]
    return [*parts, paper.text(_hangs(answer.bet, w), 9.5)]


def asked(bet: Bet, w: Words) -> str:
    """A bet's question, about the person whom one follows at first."""
    return w.text(bet.question, name=first_name(next(iter(people()))))


def choices(bet: Bet, w: Words) -> str:
    """All that one can bet, one after the other."""
    return "; ".join(w.text(bet.label(choice)) for choice in bet.choices)


def _hangs(bet: Bet, w: Words) -> str:
    if bet.name == "start":
        return w.text("teach-key-start", answers="; ".join(_harm(slug, w) for slug in people()))
    told = "; ".join(_game(seed, office, w) for seed, office in GAMES)
    return w.text("teach-key-black-box", games=told)


def _harm(slug: str, w: Words) -> str:
    records = ", ".join(w.text(f"weight-{name}") for name in most_harm(people()[slug]))
    return w.text("teach-key-start-one", name=first_name(slug), records=records)


def _game(seed: int, office: str, w: Words) -> str:
    hidden = draw(seed, load_residents(), may_hide=office == "maybe-more")
    shares = normalised(hidden.rule.weights)
    told = ", ".join(f"{w.text(f'weight-{n}')} {100 * s:.0f}" for n, s in shares.items())
    where = w.text(f"teach-key-office-{office}")
    return w.text("teach-key-game", seed=str(seed), office=where, weights=told)


def result(w: Words, page: Page) -> Story:
    """The 24 cards with their promises, and three votes worked out."""
    return [
        paper.title(w.text("teach-sheet-result")),
        paper.text(w.text("teach-result-about", line=str(LINE))),
        paper.heading(w.text("teach-result-votes")),
        *(paper.text(said, 9.5) for said in votes_told(w)),
        paper.space(4),
        paper.text(w.text("teach-result-table"), 9),
        _all_cards(w, page),
        paper.space(6),
        paper.text(w.text("teach-result-whose", names=kept_names()), 9.5),
    ]


def votes_told(w: Words) -> list[str]:
    """What each of the three votes does, and whom the first and the last judge differently."""
    told = []
    for name, vote in VOTES.items():
        found = counted(vote)
        shared = ", ".join(
            f"{w.text(f'weight-{record}')} {count}"
            for record, count in zip(RECORDS, vote, strict=True)
        )
        values = {"penalised": int(found["penalised"].sum()), "all": len(found)}
        values["kept"] = int((found["penalised"] & found["kept_promise"]).sum())
        title = w.text(f"teach-result-vote-{name}")
        told.append(w.text("teach-result-vote", name=title, counters=shared, **values))
    return [*told, _differ(w)]


def _differ(w: Words) -> str:
    one, *_, other = VOTES
    apart = counted(VOTES[one])["penalised"] != counted(VOTES[other])["penalised"]
    names = ", ".join(cards()["name"][apart])
    told = {"one": w.text(f"teach-result-vote-{one}")}
    told["other"] = w.text(f"teach-result-vote-{other}")
    return w.text("teach-result-differ", count=int(apart.sum()), names=names, **told)


def kept_names() -> str:
    """Who of the 24 kept their promise."""
    return ", ".join(cards()["name"][cards()["kept_promise"]])


def _all_cards(w: Words, page: Page) -> Table:
    told, chosen = marks(cards()), cards()
    found = {name: counted(vote) for name, vote in VOTES.items()}
    head = [w.text("short-name"), *(w.text(f"weight-{name}") for name in RECORDS)]
    head += [w.text("teach-result-promise")]
    head += [w.text(f"teach-result-vote-{name}") for name in VOTES]
    rows = []
    for i in chosen.index:
        promise = w.text("teach-result-kept" if chosen["kept_promise"][i] else "teach-result-not")
        scores = [_score(one.loc[i], w) for one in found.values()]
        marked = [str(told[name][i]) for name in RECORDS]
        rows.append([str(chosen["name"][i]), *marked, promise, *scores])
    widths = [20, *[9.8] * len(RECORDS), 12, *[11] * len(VOTES)]
    each = page.width / sum(widths)
    return paper.table([head, *rows], [each * one for one in widths], size=7.5)


def _score(row: object, w: Words) -> str:
    told = str(row["score"])  # type: ignore[index]
    return w.text("teach-result-below", score=told) if row["penalised"] else told  # type: ignore[index]


def school_sheet(w: Words, page: Page) -> Story:
    """The sheet for the school's IT."""
    rows = [["", w.text("teach-school-about", version=school.release())], *school.facts(w)]
    asked_and_told = [[paper.text(one, 9.5, bold=True), told] for one, told in rows[1:]]
    return [
        paper.title(w.text("teach-sheet-school")),
        paper.text(rows[0][1]),
        paper.space(4),
        paper.table(asked_and_told, [page.width * 0.2, page.width * 0.8], head=False, size=9.5),
    ]
