"""Paper: its sizes, its type, and the parts that sheets are made of (ReportLab).

Type is Bitstream Vera, which ReportLab ships; what a sheet uses of it goes into the file, so that
a printer needs no font.
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from itertools import accumulate, groupby
from typing import Any

import segno
from reportlab.graphics.shapes import Drawing, Rect
from reportlab.lib.colors import HexColor, black, white
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    Flowable,
    HRFlowable,
    KeepTogether,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from unseen_weights.once import once
from unseen_weights.words import Words

SIZES = {"a4": A4, "letter": LETTER}
MARGIN = 15 * mm
_FOOT = 8 * mm
_PADDING = 6  # ReportLab's own, within its margins
_GREY = HexColor("#555555")
_RULE = HexColor("#999999")
_SHADE = HexColor("#eeece6")
Story = list[Flowable]
Cells = Sequence[Sequence[Any]]


@once
def fonts() -> tuple[str, str]:
    """The names of plain and bold type, which are there from now on."""
    pdfmetrics.registerFont(TTFont("Vera", "Vera.ttf"))
    pdfmetrics.registerFont(TTFont("Vera-Bold", "VeraBd.ttf"))
    pdfmetrics.registerFont(TTFont("Vera-Italic", "VeraIt.ttf"))
    pdfmetrics.registerFontFamily("Vera", normal="Vera", bold="Vera-Bold", italic="Vera-Italic")
    return "Vera", "Vera-Bold"


@dataclass(frozen=True)
class Page:
    """One size of paper, and what fits between its margins, in points."""

    size: str

    @property
    def width(self) -> float:
        """Of what is printed."""
        return float(SIZES[self.size][0] - 2 * MARGIN)

    @property
    def height(self) -> float:
        """Of what is printed, above the foot."""
        return float(SIZES[self.size][1] - 2 * MARGIN - _FOOT)


def style(size: float = 10, *, bold: bool = False, after: float = 3, grey: bool = False) -> Any:
    """Type of a size in points, with space after each paragraph."""
    plain, strong = fonts()
    return ParagraphStyle(
        f"{size}-{bold}-{after}-{grey}",
        fontName=strong if bold else plain,
        fontSize=size,
        leading=size * 1.35,
        spaceAfter=after,
        textColor=_GREY if grey else black,
        spaceShrinkage=0,  # else lines may be longer than they are wide, with narrower spaces
    )


def text(said: str, size: float = 10, **how: Any) -> Paragraph:
    """A paragraph; nothing in it is markup."""
    return Paragraph(escape(said, quote=False), style(size, **how))


def title(said: str) -> Paragraph:
    """A sheet's name."""
    return text(said, 18, bold=True, after=6)


def heading(said: str) -> Paragraph:
    """A part's name."""
    return text(said, 12, bold=True, after=4)


def labelled(label: str, said: str, size: float = 9.5) -> Paragraph:
    """A paragraph that begins with a bold word."""
    marked = f"<b>{escape(label)}</b> {escape(said, quote=False)}"
    return Paragraph(marked, style(size))


def space(points: float = 8) -> Spacer:
    """Room between two parts."""
    return Spacer(1, points)


def lines(count: int, apart: float = 8 * mm) -> Story:
    """Lines to write on."""
    return [
        HRFlowable("100%", thickness=0.5, color=_RULE, spaceBefore=apart, spaceAfter=0)
        for _ in range(count)
    ]


def table(
    cells: Cells,
    widths: Sequence[float],
    *,
    head: bool = True,
    size: float = 8.5,
    room: float = 3,
) -> Table:
    """A table with thin rules; its first row is its head. Texts wrap in their cells.

    room: points above and below each text, more of it where one writes by hand.
    """
    filled = [[_cell(c, size, bold=head and not n) for c in row] for n, row in enumerate(cells)]
    rules: list[tuple[Any, ...]] = [
        ("GRID", (0, 0), (-1, -1), 0.5, _RULE),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        *((side, (0, 0), (-1, -1), 4) for side in ("LEFTPADDING", "RIGHTPADDING")),
        *((side, (0, 0), (-1, -1), room) for side in ("TOPPADDING", "BOTTOMPADDING")),
    ]
    if head:
        rules.append(("BACKGROUND", (0, 0), (-1, 0), _SHADE))
    return Table(filled, colWidths=list(widths), repeatRows=int(head), style=TableStyle(rules))


def _cell(cell: Any, size: float, *, bold: bool) -> Any:
    return text(str(cell), size, bold=bold, after=0) if isinstance(cell, str | int) else cell


def together(*parts: Flowable) -> KeepTogether:
    """Parts that stay on one page."""
    return KeepTogether(list(parts))


def code(link: str, width: float = 24 * mm) -> Drawing:
    """A link as a QR code."""
    rows = [list(row) for row in segno.make(link, micro=False, error="m").matrix]
    cell = width / (len(rows) + 8)
    drawing = Drawing(width, width)
    drawing.add(Rect(0, 0, width, width, fillColor=white, strokeColor=None))
    for y, row in enumerate(rows):
        for x, long in _runs(row):
            left, low = (x + 4) * cell, width - (y + 5) * cell
            drawing.add(Rect(left, low, long * cell, cell, fillColor=black, strokeColor=None))
    return drawing


def _runs(row: Sequence[int]) -> list[tuple[int, int]]:
    """Where the dark pieces of a row begin, and how many cells long each is."""
    lengths = [(bool(dark), len(list(cells))) for dark, cells in groupby(row)]
    ends = accumulate(length for _, length in lengths)
    return [(end - long, long) for (dark, long), end in zip(lengths, ends, strict=True) if dark]


def printed(story: Story, size: str, name: str, w: Words) -> bytes:
    """A sheet as a PDF. size: a key of SIZES; name: what the file says that it is."""
    file = io.BytesIO()
    document = SimpleDocTemplate(
        file,
        pagesize=SIZES[size],
        leftMargin=MARGIN - _PADDING,
        rightMargin=MARGIN - _PADDING,
        topMargin=MARGIN - _PADDING,
        bottomMargin=MARGIN + _FOOT - _PADDING,
        title=f"{w.text('app-title')}: {name}",
        author=w.text("app-title"),
        lang=w.language,
        invariant=1,
    )
    foot = _foot(w)
    document.build(story, onFirstPage=foot, onLaterPages=foot)
    return file.getvalue()


def _foot(w: Words) -> Callable[[Any, Any], None]:
    plain, _ = fonts()

    def draw(canvas: Any, document: Any) -> None:
        canvas.setFont(plain, 7.5)
        canvas.setFillColor(_GREY)
        width = document.pagesize[0]
        canvas.drawString(MARGIN, MARGIN, w.text("teach-sheet-foot"))
        number = w.text("teach-sheet-page", number=str(canvas.getPageNumber()))
        canvas.drawRightString(width - MARGIN, MARGIN, number)

    return draw
