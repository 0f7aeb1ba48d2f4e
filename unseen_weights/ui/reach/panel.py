"""The panel that a projector shows: two addresses with their codes, and what to do without."""

from html import escape

import segno
import streamlit as st

from unseen_weights.ui.desk import show_head
from unseen_weights.ui.desks import Desk
from unseen_weights.ui.reach.addresses import hosts_for_others, roots
from unseen_weights.ui.reach.pages import LIGHT, Shown, shown_pages
from unseen_weights.words import Words

JOIN = "room/join"
PAGE = "page"
"""What an address says to have one page shown: its slug, or the name of a step of a plan."""
ALL = ""
_PICKED = "reach_page"
TYPED = 40
"""How many letters of an address somebody might still type."""
_WIDTH = 480  # pixels, where there are so many
HELP = ("same", "guest", "firewall", "typed", "none")


def show_reach(desk: Desk, w: Words) -> None:
    """Both doors, for the address that others use; or those of one page, where it is picked."""
    asked, pages = st.query_params.get(PAGE, ""), shown_pages(w)
    found = roots(st.context.url or "", desk.slug, hosts_for_others())
    if asked in pages:
        st.title(pages[asked].title, anchor=False)
        _show_page(asked, pages, found, w)
        return
    show_head(desk, w)
    if asked:
        st.warning(w.text("reach-unknown"), icon=":material/info:")
    _show_all(pages, found, w)


def _pick_page(shown: str, pages: dict[str, Shown], w: Words) -> None:
    """The list of pages. What is picked goes into the address, and the address says what shows."""

    def go() -> None:
        picked = st.session_state[_PICKED]
        if picked == ALL:
            st.query_params.pop(PAGE, None)
        else:
            st.query_params[PAGE] = picked

    st.session_state[_PICKED] = shown
    st.selectbox(
        w.text("reach-pick"),
        (ALL, *pages),
        format_func=lambda name: pages[name].name if name in pages else w.text("reach-all"),
        key=_PICKED,
        on_change=go,
        width=_WIDTH,
    )


def _show_page(asked: str, pages: dict[str, Shown], found: list[str], w: Words) -> None:
    """A page for phones and for laptops; where one address serves both, it stands once.

    What one picks is folded below the codes, so that a projector shows them whole.
    """
    page, codes = pages[asked], st.container()
    with st.expander(w.text("reach-another")):
        _pick_page(asked, pages, w)
        root = _picked(found, w) if found else ""
    with codes:
        if not found:
            st.warning(w.text("reach-alone"), icon=":material/info:")
        elif page.phone == page.path:
            _show_door("both", root, page.path, page.title, w)
            st.markdown(w.text("reach-both"))
        else:
            _show_doors(root, page.phone, page.path, page.title, w)


def _picked(found: list[str], w: Words) -> str:
    """The address that others use: asked for where there is more than one."""
    if len(found) == 1:
        return found[0]
    return str(st.selectbox(w.text("reach-which"), found, help=w.text("reach-which-help")))


def _show_all(pages: dict[str, Shown], found: list[str], w: Words) -> None:
    codes = st.container()
    _pick_page(ALL, pages, w)
    root = _picked(found, w) if found else ""
    with codes:
        if found:
            _show_doors(root, f"/{LIGHT}", "", "", w)
            st.markdown(w.text("reach-room", link=f"`{root}/{JOIN}`"))
        else:
            st.warning(w.text("reach-alone"), icon=":material/info:")
    st.subheader(w.text("reach-help-title"), anchor=False)
    for name in HELP:
        with st.expander(w.text(f"reach-{name}-title")):
            st.markdown(w.text(f"reach-{name}"))


def _show_doors(root: str, phone: str, app: str, title: str, w: Words) -> None:
    """Both doors side by side; title: of the page behind them, or '' with what each door is."""
    with st.container(key="doors"):
        columns = st.columns(2)
    for column, name, path in zip(columns, ("phones", "app"), (phone, app), strict=True):
        with column:
            _show_door(name, root, path, title, w)
            if not title:
                st.markdown(w.text(f"reach-{name}"))


def _show_door(name: str, root: str, path: str, title: str, w: Words) -> None:
    """A code with its address; one that nobody would type stands small, with another way in."""
    st.subheader(w.text(f"reach-{name}-title"), anchor=False)
    address, door = root + path, f"{root}/{LIGHT}" if name == "phones" else root
    long = len(address) > TYPED
    if long:
        st.html(f'<p class="uw-door">{_breaking(door)}</p>')
        st.markdown(w.text("reach-long", title=title))
    _show_code(address, w, long)


def _breaking(address: str) -> str:
    return escape(address).replace("/", "/<wbr>")  # breaks there, and not within a word


def _show_code(address: str, w: Words, long: bool) -> None:
    drawn = segno.make(address, micro=False, error="m").svg_data_uri(border=4, light="#fff")
    told = escape(w.text("reach-code", link=address))
    code = f'<img class="uw-door" alt="{told}" src="{drawn}">'
    kind = "uw-door uw-door-long" if long else "uw-door"
    said = f'<p class="{kind}">{_breaking(address)}</p>'
    st.html(code + said if long else said + code)
