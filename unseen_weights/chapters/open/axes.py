"""The lines of the three rules: the one that counts here, and the others that are public."""

import json
from math import log
from typing import Any

import altair as alt

from unseen_weights.chapters.open.model.published import line, load_rules
from unseen_weights.chapters.open.model.published import lines as lines_of
from unseen_weights.chapters.open.model.rules import AMS, CRS, SCHUFA
from unseen_weights.chapters.open.places import along, classes, down, draws, written_date
from unseen_weights.charts import parts, style
from unseen_weights.words import Words


def parameter() -> dict[str, str]:
    """Where the line is: published, supposed, or that of a draw."""
    share = line(AMS, "group-a") / 100
    by_draw = json.dumps({name: row["low"] for name, row in draws().items()})
    ams = f"rule == '{AMS}' ? {log(share / (1 - share))!r}"
    return {"line": f"{ams} : rule == '{SCHUFA}' ? bank_line : ({by_draw})[draw]"}


def lines(words: Words) -> list[alt.Chart]:
    """The line that counts here and the others that are public, below all their labels."""
    (mark, *told), (known, *labels) = _line_shown(words), _known_lines(words)
    return [known, mark, *labels, *told]


def _line_shown(words: Words) -> list[alt.Chart]:
    """The line that counts here, dashed, with what is known of it."""
    when = written_date(str(lines_of(AMS)["group-a"]["date"]), words.language)
    texts = {
        AMS: words.expression("open-line-ams", line=str(line(AMS, "group-a")), date=f"'{when}'"),
        SCHUFA: words.expression("open-line-schufa", line="bank_line"),
        CRS: words.expression("open-line-crs", line="line", date=_draw_date(words)),
    }
    one = alt.Chart().transform_aggregate(n="count()")
    placed = parts.calculated(one, {"at": "line", "text": parts.choice("rule", texts)})
    rule = placed.mark_rule(stroke=style.INK, strokeWidth=2, strokeDash=[6, 4], aria=False)
    far = "scale('x', datum.at) / width"
    align = alt.expr(f"{far} > 0.6 ? 'right' : {far} < 0.2 ? 'left' : 'center'")
    label = placed.mark_text(
        align=align,
        baseline="bottom",
        dy=-7,
        fontSize=13,
        fontWeight="bold",
        fill=style.INK,
        aria=False,
    )
    return [
        rule.encode(x=along("at")).properties(name="line"),
        label.encode(x=along("at"), y=alt.value(0), text="text:N"),
    ]


def _draw_date(words: Words) -> str:
    dates = {n: written_date(str(row["date"]), words.language) for n, row in draws().items()}
    return f"({json.dumps(dates, ensure_ascii=False)})[draw]"


def _known_lines(words: Words) -> list[alt.Chart]:
    """The other lines that are public: the classes of the credit score, the other draws."""
    top = int(load_rules()["scale_high"][SCHUFA])
    known = [
        {"rule": SCHUFA, "at": low, "place": place, "text": _class_label(name, low, words)}
        for place, (name, low) in enumerate(classes().items())
    ]
    known += [{"rule": SCHUFA, "at": top, "place": -1, "text": ""}]
    known += [{"rule": CRS, "at": row["low"], "place": 0, "text": ""} for row in draws().values()]
    chart = alt.Chart(parts.data(known)).transform_filter("datum.rule == rule")
    ends = {
        "head": "0",
        "tail": f"datum.place < 0 ? 0 : rule == '{CRS}' ? 9 : height",
        "label_y": "14 + datum.place * 17",
    }
    placed = parts.calculated(chart, ends)
    marks = placed.mark_rule(stroke=style.MUTED, strokeWidth=1.2, opacity=0.7, aria=False)
    look: dict[str, Any] = {"align": "left", "dx": 4, "fontSize": 12}
    told = placed.transform_filter(f"!({style.NARROW})")
    labels = style.outlined(told, 6, style.MUTED, style.PAGE, **look)
    return [
        marks.encode(x=along("at"), **down(y="head", y2="tail")).properties(name="known"),
        *(m.encode(x=along("at"), **down(y="label_y"), text="text:N") for m in labels),
    ]


def _class_label(name: str, low: int, words: Words) -> str:
    return words.text("open-class-from", name=words.text(f"open-class-{name}"), low=low)
