"""What is pasted, the rules as a table, and who is judged differently by any two."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from unseen_weights.compare.pasted import MOST, Named, first_few, read_lines
from unseen_weights.compare.rules import differ, table
from unseen_weights.contents import CHAPTERS
from unseen_weights.problems import plain
from unseen_weights.room.activities import KINDS
from unseen_weights.settings import SCALES, default_settings, read_tries
from unseen_weights.town import RECORDS, RESIDENTS
from unseen_weights.ui.page import harmless, show_problems
from unseen_weights.ui.visit import visit
from unseen_weights.words import Words

_KEPT, _BOX = "compare_kept", "compare_box"
_LONGEST = 20_000  # letters
NAMED = 12  # of those who are judged differently, before the rest folds away


def asked_rules(w: Words) -> list[Named]:
    """The rules to compare, after what could not be read is named in a sentence a line."""
    text = _pasted(w)
    rules, problems = read_lines(text, _no_rules(w))
    own = _tries(w)
    if own and st.checkbox(w.text("compare-own"), value=True):
        rules = [*own, *rules]
    named = [
        Named(one.name or w.text("compare-unnamed", number=number), one.settings)
        for number, one in enumerate(rules, start=1)
    ]
    shown, left = first_few(named)
    show_problems([*problems, *left], w)
    return shown


def _no_rules(w: Words) -> list[str]:
    """What a class room's file has in its second column where a line is no rule."""
    others = [kind for kind in KINDS if kind != "rule"]
    return [w.text("room-sheet-kind"), *(w.text(f"room-kind-{kind}") for kind in others)]


def _pasted(w: Words) -> str:
    """The text box; what stands in it is still there when one comes back to the page."""

    def keep() -> None:
        st.session_state[_KEPT] = st.session_state[_BOX]

    st.session_state.setdefault(_BOX, st.session_state.get(_KEPT, ""))
    st.text_area(
        w.text("compare-paste"),
        key=_BOX,
        height=160,
        max_chars=_LONGEST,
        on_change=keep,
        placeholder=w.text("compare-paste-example"),
    )
    st.button(w.text("compare-show"), type="primary")
    st.caption(w.text("compare-private"))
    return str(st.session_state.get(_KEPT, ""))


def _tries(w: Words) -> list[Named]:
    """What this visit has kept in the lab."""
    (lab,) = (chapter for chapter in CHAPTERS if chapter.slug == "lab")
    text = str(visit().pages.get(lab.slug, {}).get("tries", ""))
    tries, _ = read_tries(text, default_settings(visit().person))
    return [
        Named(w.text("compare-own-name", number=number), settings)
        for number, settings in enumerate(tries[:MOST], start=1)
    ]


def show_rules(rules: Sequence[Named], w: Words) -> None:
    """The rules as a table."""
    st.subheader(w.text("compare-rules-title"), anchor=False)
    found = table(rules)
    found["line"] = [plain(round(line, 2)) for line in found["line"]]
    found["scale"] = [_scale(str(name), w) for name in found["scale"]]
    titles = {record: w.text(f"weight-{record}") for record in RECORDS}
    titles |= {"name": w.text("compare-rule"), "line": w.text("compare-line")}
    titles |= {"scale": w.text("compare-scale"), "penalised": w.text("compare-penalised")}
    titles |= {"kept": w.text("compare-kept")}
    cells = found.rename(columns=titles).to_html(index=False, border=0)
    label = escape(w.text("compare-rules-title"))
    st.html(f'<div class="uw-tries" role="region" tabindex="0" aria-label="{label}">{cells}</div>')


def _scale(name: str, w: Words) -> str:
    low, high = SCALES[name]
    return w.text("compare-scale-told", low=str(low), high=str(high))


def show_differences(rules: Sequence[Named], w: Words) -> None:
    """Two rules to pick, and whom they judge differently."""
    st.subheader(w.text("compare-differ-title"), anchor=False)
    names = [named.name for named in rules]
    left, right = st.columns(2)
    first = left.selectbox(w.text("compare-one"), names, index=0)
    second = right.selectbox(w.text("compare-other"), names, index=1)
    one, other = (rules[names.index(name)] for name in (first, second))
    found = differ(one, other)
    told = harmless({"one": one.name, "other": other.name})
    if not found.count:
        st.markdown(w.text("compare-same", **told))
        return
    st.markdown(w.text("compare-differ", count=found.count, all=RESIDENTS, **told))
    _show_only(one, other, found.only_one, w)
    _show_only(other, one, found.only_other, w)


def _show_only(one: Named, other: Named, people: Sequence[str], w: Words) -> None:
    told = harmless({"one": one.name, "other": other.name})
    listed = ", ".join(people[:NAMED]) or w.text("compare-only-none")
    more = len(people) - NAMED
    if more > 0:
        listed = w.text("compare-only-some", names=listed, more=more)
    st.markdown(w.text("compare-only", count=len(people), names=listed, **told))
    if more > 0:
        with st.expander(w.text("compare-only-all", count=len(people))):
            st.markdown(", ".join(people))


def few(rules: Sequence[Named], w: Words) -> bool:
    """Whether there are too few rules to compare; then the page says so."""
    if len(rules) < 2:
        st.info(w.text("compare-none", count=len(rules)), icon=":material/info:")
    return len(rules) < 2
