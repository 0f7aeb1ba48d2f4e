"""The panel that every page has at its foot: a link to what it shows, to copy or to scan."""

import segno
import streamlit as st
from streamlit.components.v2.types import ComponentRenderer

from unseen_weights.chapter import Chapter
from unseen_weights.charts.gate import SHOWN
from unseen_weights.handout import NAME
from unseen_weights.ui.entrance.light import PATH
from unseen_weights.ui.reach.addresses import hosts_for_others, roots
from unseen_weights.ui.scripts import script, style
from unseen_weights.visit import VISIT_NAMES
from unseen_weights.words import Words

LONGEST = 1500
_DRAWN = "share_drawn"
BOXES = ("bets", "done", "answer")
WORDS = ("title", "how", "tick", "link", "copy", "copied", "byhand", "long", *BOXES)


@st.cache_resource
def _component() -> ComponentRenderer:
    js = script("parts", "share")
    css = style("parts") + style("choices")
    return st.components.v2.component("unseen_weights.share", js=js, css=css, isolate_styles=False)


@st.fragment
def show_share(chapter: Chapter, w: Words) -> None:
    """The panel; the code is drawn for the link that the browser asks for, and for no other."""
    key = f"share-{chapter.slug}"

    def draw() -> None:
        link = str(st.session_state[key].get("link") or "")
        st.session_state[_DRAWN] = {"link": link, "svg": code(link, w.text("share-code"))}

    data = {
        "words": {name: w.text(f"share-{name}") for name in WORDS}
        | {"local": w.text("link-local"), "light": w.text("light-open")}
        | {"file": w.text("light-save"), "fileHow": w.text("light-save-how")},
        "others": root_for_others(chapter.slug),
        "light": PATH,
        "file": NAME,
        "ours": [*(knob.name for knob in chapter.knobs), *VISIT_NAMES],
        "done": left_out(chapter),
        "drawn": st.session_state.get(_DRAWN, {}),
    }
    _component()(key=key, data=data, on_link_change=draw, height="content")


def root_for_others(page: str) -> str:
    """The app's address for others in the room, where this browser's own is of no use to them."""
    here = st.context.url or ""
    found = roots(here, page, hosts_for_others()) if here else []
    return found[0] if found and not here.startswith(found[0]) else ""


def left_out(chapter: Chapter) -> dict[str, list[str]]:
    """What a link from this page leaves out unless its box is ticked: names, by box."""
    made = [knob.name for knob in chapter.knobs if knob.made]
    answers = [knob.name for knob in chapter.knobs if knob is SHOWN]
    return dict(zip(BOXES, (["bets"], made, answers), strict=True))


def code(link: str, title: str) -> str:
    """A link as a QR code in SVG; nothing where it is too long for a phone to read it."""
    if not link or len(link) > LONGEST:
        return ""
    drawn: str = segno.make(link, micro=False, error="m").svg_inline(
        border=4, omitsize=True, light="#fff", title=title
    )
    return drawn
