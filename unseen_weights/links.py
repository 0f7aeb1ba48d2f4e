"""Links as people damage them: what is plain in one is read, and what is not is named."""

import re
from collections.abc import Collection, Iterator, Mapping
from urllib.parse import parse_qsl, unquote

from unseen_weights.problems import Problem

MOST_NAMED = 3
_TAIL = " \t\r\n\u200b\ufeff.,;:)>]\"'”’»"
_OTHER_NAMES = (
    r"embed(_options)?",
    r"(utm|mtm|pk|hsa)_\w+|_hs\w+|mc_[ce]id|_g[al]|g(ad_source|braid|clid\w*)|wbraid",
    r"(fb|d|ms|y|tw|tt|sc|ir)cl?k?id|li_fat_id|igshid?|si|ref(_src)?|srsltid",
)
OTHERS = "|".join(_OTHER_NAMES)
"""Parameters that others hang on a link, to count clicks: we say nothing of them."""
_OTHERS = re.compile(OTHERS, re.IGNORECASE)


def mended(
    query: Mapping[str, str], names: Collection[str], known: Collection[str]
) -> tuple[dict[str, str], list[Problem]]:
    """What an address says under `names`, as it was meant, and what in it has another name.

    known: the names on all pages. A name that is spelled rightly stands above one that was mended.
    """
    found: dict[str, str] = {}
    strange: list[Problem] = []
    for raw, text in sorted(query.items(), key=lambda pair: pair[0] in names):
        for name, value in _plain(raw, text, known):
            if name in names:
                found[name] = value
            elif not _OTHERS.fullmatch(name):
                strange.append(Problem("address-name", {"name": name}))
    return found, strange[:MOST_NAMED]


def taken(query: Mapping[str, str], known: Collection[str]) -> set[str]:
    """The parameters of an address that are ours, as they are spelled there."""
    return {
        raw for raw, text in query.items() if {n for n, _ in _plain(raw, text, known)} & {*known}
    }


def _plain(raw: str, text: str, known: Collection[str]) -> Iterator[tuple[str, str]]:
    if raw in known:
        yield raw, _bare(text)
        return
    name = unquote(raw)
    pairs = parse_qsl(name, keep_blank_values=True) if "=" in name and not text else [(name, text)]
    for one, value in pairs:
        yield _name(one, known), _bare(value)


def _name(text: str, known: Collection[str]) -> str:
    """A name without what a mail program or a hurried hand has done to it."""
    plain = re.sub(r"^(amp;)+", "", text.strip()).strip(_TAIL).casefold()
    return plain if plain in known else text


def _bare(text: str) -> str:
    return (unquote(text) if "%" in text else text).strip().rstrip(_TAIL)
