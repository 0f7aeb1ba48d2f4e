"""Write the letters that our pages use as two small fonts: `python -m data.make_fonts`.

They are Adobe's Source Sans and Source Serif, from Streamlit's package, with every weight and size
and the letters of Latin alphabets. Under the SIL Open Font License what is changed has a name of
its own, and goes with the licence (`OFL.txt` beside the fonts).
"""

from collections.abc import Iterator
from pathlib import Path

import streamlit
from fontTools import subset
from fontTools.ttLib import TTFont

from unseen_weights.ui.entrance.serving import SMALL_FONTS

ROOT = Path(__file__).parent.parent
STREAMLIT = Path(streamlit.__file__).parent / "static" / "static" / "media"
OUTPUT = ROOT / "unseen_weights" / "ui" / "entrance"
FONTS = {"sans.woff2": "Unseen Sans", "serif.woff2": "Unseen Serif"}
LATIN = range(0x20, 0x180)
MARKS = "‐‑‒–—‘’‚“”„†•…‰′″‹›⁄€−×÷≈≠≤≥←↑→↓"
FEATURES = ("kern", "liga", "calt", "ccmp", "locl", "mark", "mkmk", "rvrn", "tnum")
FAMILY, SUBFAMILY, FULL = 1, 2, 4


def main() -> None:
    """Keep of Streamlit's fonts what can be read here."""
    for name, family in FONTS.items():
        font = original(name)
        options = subset.Options(
            layout_features=list(FEATURES), flavor="woff2", name_IDs=[0, 13, 14], hinting=False
        )
        subsetter = subset.Subsetter(options)
        subsetter.populate(unicodes=map(ord, letters()))
        subsetter.subset(font)
        for number, text in ((FAMILY, family), (SUBFAMILY, "Regular"), (FULL, family)):
            font["name"].setName(text, number, 3, 1, 0x409)
        subset.save_font(font, str(OUTPUT / name), options)


def original(name: str) -> TTFont:
    """Streamlit's font that one of `FONTS` is made of, and stands for."""
    (source,) = STREAMLIT.glob(f"{SMALL_FONTS[name]}.*.woff2")
    return TTFont(source, recalcTimestamp=False)


def letters() -> set[str]:
    """Latin letters, marks, and whatever else stands in our words and tables."""
    return {*map(chr, LATIN), *MARKS, *(letter for text in _texts() for letter in text)}


def _texts() -> Iterator[str]:
    for pattern in ("data/**/*.ftl", "data/**/*.csv", "data/**/*.json", "unseen_weights/**/*.html"):
        for file in ROOT.glob(pattern):
            yield file.read_text(encoding="utf-8")


if __name__ == "__main__":
    main()
