"""Links to pages with their settings, built from the chapters' knobs and never typed by hand."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from unseen_weights.chapter import Chapter
from unseen_weights.contents import CHAPTERS
from unseen_weights.knobs import Knob, first_values, read_knobs, written
from unseen_weights.visit import visit_knobs


class LinkError(ValueError):
    """A link that no page understands, or that would open a bet's answer; one sentence."""


@dataclass(frozen=True)
class Link:
    """A page, and all that its address says. No bet is placed by it, and no answer shown."""

    chapter: Chapter
    query: Mapping[str, str]

    @property
    def path(self) -> str:
        """The address after the host."""
        page = "/" if self.chapter is CHAPTERS[0] else f"/{self.chapter.slug}"
        return page + self._said

    @property
    def phone(self) -> str:
        """The address after the host that a phone is given: the light edition, where it can play.

        There the black box tells scores, and nothing less.
        """
        if self.query.get("level", "scores") != "scores":
            return self.path
        return f"/light#/{self.chapter.slug}{self._said}"

    @property
    def _said(self) -> str:
        return f"?{urlencode(self.query)}" if self.query else ""


def link(slug: str, settings: Mapping[str, str]) -> Link:
    """The link to a page with these settings, by their names in the address.

    What an address would leave as it was (the lab's weights) is written out, so that the link
    shows the same to whoever has been there before. Raises LinkError.
    """
    chapter = next((one for one in CHAPTERS if one.slug == slug), None)
    if chapter is None:
        raise LinkError(f"There is no page '{slug}'.")
    by_name = {knob.name: knob for knob in _settable(chapter)}
    for name in settings:
        if name not in by_name:
            raise LinkError(f"A link to '{slug}' cannot set '{name}'.")
    values, problems = read_knobs(chapter.knobs, settings, _firsts(chapter))
    _, others = read_knobs(visit_knobs(), settings, {})
    if problems or others:
        first = (*problems, *others)[0]
        raise LinkError(f"A link to '{slug}' says what makes no sense: {dict(first.values)}.")
    lasting = [knob for knob in by_name.values() if knob.lasting]
    return Link(chapter, {**written(lasting, values), **settings})


def _settable(chapter: Chapter) -> list[Knob]:
    """What a link may set: not what the app alone writes, nor that an answer is shown."""
    knobs = (*chapter.knobs, *visit_knobs())
    return [knob for knob in knobs if not knob.made and knob.name != "shown"]


def _firsts(chapter: Chapter) -> dict[str, int | float | str]:
    fixed = [knob for knob in chapter.knobs if not callable(knob.default)]
    return first_values(fixed)
