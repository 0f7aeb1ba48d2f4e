"""How marks look in every chart: colours from the style sheet, shapes, a ring, outlined words."""

import json
from typing import Any

import altair as alt

from unseen_weights.live.portraits import ANYONE, raised_face, slugs

CROSS = "M-1,-.6L-.6,-1L0,-.4L.6,-1L1,-.6L.4,0L1,.6L.6,1L0,.4L-.6,1L-1,.6L-.4,0Z"
DISK = "M-.8,0A.8,.8,0,1,1,.8,0A.8,.8,0,1,1,-.8,0Z"
INK, MUTED, BAND = "var(--uw-ink)", "var(--uw-muted)", "var(--uw-band)"
PAGE = "var(--uw-page)"
PENALISED, SPARED = "var(--uw-penalised)", "var(--uw-spared)"
NARROW = "width < 520"
FACE = 26  # pixels


def ring(chart: alt.Chart) -> alt.Chart:
    """The ring around the dot of the person followed."""
    marks: alt.Chart = chart.mark_point(
        filled=False, shape="circle", size=330, strokeWidth=2.5, stroke=INK, opacity=1, aria=False
    )
    return marks


def portrait(chart: alt.Chart, side: int = FACE, **look: Any) -> alt.Chart:
    """The face of the person followed, above the ring; reads the parameter `person`.

    side: of the drawing, in pixels. look: of the mark, where it stands elsewhere: the drawing is at
    the top of it, and below is nothing.
    """
    chain = "".join(
        f"person == {json.dumps(slug)} ? {json.dumps(raised_face(slug))} : " for slug in slugs()
    )
    marks: alt.Chart = chart.transform_calculate(
        face=f"{chain}{json.dumps(raised_face(ANYONE))}"
    ).mark_image(
        **({"baseline": "bottom", "align": "center"} | look),
        width=side,
        height=side * 98 / 64,
        aria=False,
    )
    return marks.encode(url="face:N")


def outlined(
    chart: alt.Chart, outline: int, fill: str = INK, ground: str = BAND, **look: Any
) -> list[alt.Chart]:
    """Words that stand out from what they cross; outline: its pixels, ground: its colour."""
    around = chart.mark_text(
        **look, stroke=ground, strokeWidth=outline, strokeJoin="round", aria=False
    )
    return [around, chart.mark_text(**look, fill=fill, aria=False)]
