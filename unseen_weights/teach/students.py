"""What students get: cards, worksheet, the black box by hand, exit tickets."""

from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import PageBreak, Table, TableStyle

from unseen_weights.chapters.black_box.model.probes import ENDS, present
from unseen_weights.factors import TOWN
from unseen_weights.teach import paper
from unseen_weights.teach.cards import cards, marks
from unseen_weights.teach.paper import Page, Story
from unseen_weights.town import BILLS_DUE, RECORDS, load_residents
from unseen_weights.walk import people
from unseen_weights.words import Words

ASKED = "amina"  # whose records the black box is asked about, and whose score is worked out
_COLUMNS, _ROWS = 2, 4
_TOP = ("VALIGN", (0, 0), (-1, -1), "TOP")
_TICKET = (_TOP, ("TOPPADDING", (0, 1), (0, 1), 16))


def residents_cards(w: Words, page: Page) -> Story:
    """24 cards, eight to a page, to cut apart."""
    chosen, told = cards(), marks(cards())
    size = (page.width / _COLUMNS, (page.height - 12 * mm) / _ROWS)
    each = [_card(chosen.loc[i], told.loc[i], size[0], w) for i in chosen.index]
    rows = [each[n : n + _COLUMNS] for n in range(0, len(each), _COLUMNS)]
    story: Story = []
    for first in range(0, len(rows), _ROWS):
        part = rows[first : first + _ROWS]
        cut = TableStyle([("GRID", (0, 0), (-1, -1), 0.7, "#999999", None, (3, 3)), _TOP])
        grid = Table(part, [size[0]] * _COLUMNS, [size[1]] * len(part), style=cut)
        story += [paper.text(w.text("teach-cards-about"), 7.5, grey=True, after=4), grid]
        story.append(PageBreak())
    return story[:-1]


def _card(person: Any, told: Any, width: float, w: Words) -> Story:
    who = w.text("teach-cards-who", age=str(person["age"]), district=str(person["district"]))
    rows = [[_value(person, name, w), str(told[name])] for name in RECORDS]
    head = [who, w.text("teach-cards-mark")]
    inner = width - 12
    return [
        paper.text(str(person["name"]), 12, bold=True, after=2),
        paper.table([head, *rows], [inner - 42, 42], size=8.2),
        paper.space(3),
        paper.labelled(w.text("teach-cards-unsaid"), str(person["context"]), 7.5),
    ]


def _value(person: Any, name: str, w: Words) -> str:
    number = person[name]
    told = round(number * BILLS_DUE) if name == "bills" else number
    told = str(told) if name == "friends" else int(told)
    return f"{w.text(f'weight-{name}')}: {w.text(f'value-{name}', n=told)}"


def worksheet(w: Words, page: Page) -> Story:
    """Two pages with room to write."""
    return [
        paper.title(w.text("teach-sheet-worksheet")),
        _names(w, page),
        paper.space(),
        *_written(w, "follow", ("ask", 1), ("bet", 3)),
        *_written(w, "record", ("ask", 5)),
        paper.heading(w.text("teach-worksheet-sum")),
        paper.text(w.text("teach-worksheet-sum-how"), 9),
        _by_hand(w, page),
        paper.space(10),
        paper.text(w.text("teach-worksheet-sum-total"), bold=True, after=10),
        paper.text(w.text("teach-worksheet-sum-line"), bold=True),
        PageBreak(),
        paper.heading(w.text("teach-worksheet-rule")),
        paper.text(w.text("teach-worksheet-rule-how"), 9),
        _rules(w, page),
        paper.space(),
        paper.text(w.text("teach-worksheet-rule-why")),
        *paper.lines(3),
        paper.space(14),
        paper.text(w.text("teach-worksheet-rule-who")),
        *paper.lines(2),
        paper.space(14),
        *_written(w, "change", ("ask", 6)),
    ]


def _names(w: Words, page: Page) -> Table:
    line = [[w.text("teach-sheet-name"), w.text("teach-sheet-date")]]
    return paper.table(line, [page.width * 0.72, page.width * 0.28], head=False, size=10, room=7)


def _written(w: Words, part: str, *asked: tuple[str, int]) -> Story:
    story: Story = [paper.heading(w.text(f"teach-worksheet-{part}"))]
    for name, count in asked:
        story += [paper.text(w.text(f"teach-worksheet-{part}-{name}")), *paper.lines(count)]
        story.append(paper.space(12))
    return story


def _by_hand(w: Words, page: Page) -> Table:
    person = load_residents().loc[people()[ASKED]]
    head = [w.text(f"teach-worksheet-sum-{one}") for one in ("amina", "worst", "best")]
    head += [w.text("teach-worksheet-sum-share"), w.text("teach-worksheet-sum-points")]
    rows = [[_value(person, f.name, w), *_ends(f.name), "", ""] for f in TOWN]
    return paper.table([head, *rows], _parts(page, 46, 12, 12, 15, 15), size=9, room=5)


def _ends(name: str) -> tuple[str, str]:
    worst, best = ENDS[name]
    return str(worst), str(best)


def _parts(page: Page, *of: float) -> list[float]:
    return [page.width * part / sum(of) for part in of]


def _rules(w: Words, page: Page) -> Table:
    head = ["", w.text("teach-worksheet-rule-ours"), w.text("teach-worksheet-rule-theirs")]
    names = [w.text(f"weight-{name}") for name in RECORDS]
    names += [w.text(f"teach-worksheet-rule-{one}") for one in ("line", "count", "kept", "most")]
    rows = [[name, "", ""] for name in names]
    return paper.table([head, *rows], _parts(page, 40, 30, 30), size=10, room=5)


def office(w: Words, page: Page) -> Story:
    """The black box by hand: seven probes, and what each record counts."""
    return [
        paper.title(w.text("teach-sheet-office")),
        _names(w, page),
        paper.space(),
        paper.text(w.text("teach-office-about")),
        paper.text(w.text("teach-office-first"), bold=True, after=8),
        _probes(w, page),
        paper.space(),
        paper.text(w.text("teach-office-how")),
        paper.text(w.text("teach-office-check")),
        paper.space(),
        paper.text(w.text("teach-office-guess")),
        *paper.lines(2),
        paper.space(16),
        paper.text(w.text("teach-office-yes-no")),
        *paper.lines(4),
    ]


def questions() -> list[tuple[str, int, float]]:
    """What to ask about ASKED: each record, the value to set it to, and how far its share moves.

    It goes to the end that is farther off, so that the answer moves most.
    """
    residents, asked = load_residents(), people()[ASKED]
    found = []
    for factor in TOWN:
        share = float(factor.share(residents[factor.name].loc[asked]))
        to_best = share <= 0.5
        value = ENDS[factor.name][int(to_best)]
        assert value != present(residents, asked, factor.name)
        found.append((factor.name, value, 1 - share if to_best else share))
    return found


def _probes(w: Words, page: Page) -> Table:
    heads = ("record", "make", "moved", "score", "gap", "most", "weight")
    rows = []
    for name, value, moved in questions():
        end = "best" if value == ENDS[name][1] else "worst"
        told = w.text("teach-office-best" if end == "best" else "teach-office-worst", value=value)
        rows.append([w.text(f"weight-{name}"), told, f"{moved:.4f}", "", "", "", ""])
    total = [w.text("teach-office-sum"), "", "", "", "", "", "100"]
    head = [w.text(f"teach-office-{one}") for one in heads]
    widths = _parts(page, 19, 15, 13, 14, 13, 13, 13)
    return paper.table([head, *rows, total], widths, size=9.5, room=7)


def exit_ticket(w: Words, page: Page) -> Story:
    """Two tickets to a page, with a line to cut along."""
    half = page.height / 2 - 2
    cut = TableStyle([("LINEBELOW", (0, 0), (-1, 0), 0.7, "#999999", None, (3, 3)), *_TICKET])
    return [Table([[_ticket(w)], [_ticket(w)]], [page.width], [half, half], style=cut)]


def _ticket(w: Words) -> Story:
    story: Story = [
        paper.text(w.text("teach-sheet-exit"), 13, bold=True),
        paper.text(w.text("teach-exit-about"), 8.5, grey=True, after=6),
    ]
    for name in ("one", "two", "three"):
        story += [paper.text(w.text(f"teach-exit-{name}"), 10), *paper.lines(3, 7.5 * mm)]
        story.append(paper.space(10))
    return story
