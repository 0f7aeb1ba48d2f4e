"""The lesson: one picks how long one has, and gets it minute by minute."""

from functools import partial
from html import escape

import segno
import streamlit as st

from unseen_weights.teach import sheets
from unseen_weights.teach.plans import Plan, Slot, plans
from unseen_weights.teach.teachers import around, asked, handed_label, is_local
from unseen_weights.ui.desks import REACH, TEACH
from unseen_weights.ui.reach.addresses import hosts_for_others, roots
from unseen_weights.ui.reach.panel import PAGE
from unseen_weights.ui.session import handed
from unseen_weights.ui.teach.printing import PRINTING
from unseen_weights.ui.teach.second_tab import keep_one_tab, link
from unseen_weights.words import Words


def base_address() -> str:
    """The app's address for other devices, where there is one: links begin with it."""
    here = st.context.url
    found = roots(here, TEACH.slug, hosts_for_others()) if here else []
    return found[0] if found else sheets.LOCAL


@st.fragment
def show_lesson(w: Words) -> None:
    """The plans to pick from, and the one that is picked."""
    st.header(w.text("teach-plans-title"), anchor=False)
    names = list(plans())
    picked = st.radio(
        w.text("teach-plans-pick"),
        names,
        index=names.index("45"),
        format_func=lambda name: w.text(f"teach-plan-{name}"),
        horizontal=True,
    )
    plan, base = plans()[picked], base_address()
    to_print = f'<a href="#{PRINTING}">{escape(w.text("teach-plans-to-print"))}</a>'
    reach = w.text("teach-plans-open", title=w.text(f"{REACH.slug}-title"))
    others = link(f"./{REACH.slug}", reach) if plan.has_links else ""
    st.html(f'<p class="uw-leads">{others} {to_print}</p>')
    _show_head(plan, w)
    _show_print(plan, base, w)
    coded = plan.has_links and st.toggle(w.text("teach-plans-codes"))
    if coded:
        st.caption(w.text("teach-plans-phones"))
    if coded and is_local(base):
        st.info(w.text("link-local"), icon=":material/info:")
    for slot in plan.slots:
        _show_slot(slot, base if coded else "", w)
    keep_one_tab()


def _show_print(plan: Plan, base: str, w: Words) -> None:
    size = st.session_state.get("teach-paper", "a4")
    st.download_button(
        w.text("teach-plans-print"),
        partial(sheets.plan, plan.name, size, w, base),
        file_name=f"plan-{plan.name}.pdf",
        mime="application/pdf",
        on_click="ignore",
        disabled=not handed(),
        key=f"plan-{plan.name}-{size}",
    )


def _show_head(plan: Plan, w: Words) -> None:
    st.markdown(w.text(f"teach-plan-{plan.name}-for"))
    for told in around(plan, w):
        st.markdown(told)
    steps = (f"{slot.begin}–{slot.end} {slot.step.title(w)}" for slot in plan.slots)
    st.markdown(f"**{' · '.join(steps)}**")
    if plan.has_links:
        st.caption(w.text("teach-plans-aside"))


def _show_slot(slot: Slot, base: str, w: Words) -> None:
    """One step; base: the app's address where the link is shown with a code, else ''."""
    told = {"begin": str(slot.begin), "end": str(slot.end), "title": slot.step.title(w)}
    with st.container(border=True):
        st.subheader(w.text("teach-plans-step", **told), anchor=False)
        opened = slot.step.link
        if opened is None or not base:
            _show_said(slot, w)
            return
        said, beside = st.columns([3, 1])
        with said:
            _show_said(slot, w)
        with beside:
            _show_code(base + opened.phone, w)


def _show_said(slot: Slot, w: Words) -> None:
    step = slot.step
    if step.link is not None:
        title = w.text(f"{step.link.chapter.slug}-title")
        opened = link(f".{step.link.path}", w.text("teach-plans-open", title=title))
        shown = link(f"./{REACH.slug}?{PAGE}={step.name}", w.text("teach-plans-show"))
        st.html(f'<p class="uw-leads">{opened} {shown}</p>')
    for part in ("do", "say", "see", "ask"):
        said = w.text(f"teach-step-{step.name}-{part}")
        st.markdown(f"**{w.text(f'teach-plans-{part}')}** {said}")
    for bet in step.bets:
        st.markdown(f"**{w.text('teach-plans-bets')}** {asked(bet, w)}")
    if slot.sheet:
        name = w.text(f"teach-sheet-{slot.sheet}")
        st.markdown(f"**{handed_label(slot, w)}** {name}")


def _show_code(address: str, w: Words) -> None:
    drawn = segno.make(address, micro=False, error="m").svg_data_uri(border=4, light="#fff")
    shown = escape(address)
    told = escape(w.text("teach-plans-code", link=address))
    st.html(f'<img class="uw-code" alt="{told}" src="{drawn}"><p class="uw-link">{shown}</p>')
