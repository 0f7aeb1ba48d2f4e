"""Write the icons that Streamlit and our pages use as a small font: `python -m data.make_icons`.

The icons are Google's Material Symbols (Apache License 2.0), from the font in Streamlit's package.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import streamlit
from fontTools import subset
from fontTools.ttLib import TTFont

ROOT = Path(__file__).parent.parent
STREAMLIT = Path(streamlit.__file__).parent / "static" / "static"
OUTPUT = ROOT / "unseen_weights" / "ui" / "entrance" / "icons.woff2"
ICON = re.compile(r":material/([a-z0-9_]+):")
NO_ICON = {"star_filled"}


def main() -> None:
    """Keep of Streamlit's font what is used."""
    (source,) = STREAMLIT.glob("media/MaterialSymbols-Rounded*.woff2")
    font = TTFont(source, recalcTimestamp=False)
    glyphs = ligatures(font)
    options = subset.Options(
        layout_features=["*"], layout_closure=False, flavor="woff2", glyph_names=False
    )
    subsetter = subset.Subsetter(options)
    letters = {ord(letter) for name in icons() for letter in name}
    subsetter.populate(unicodes=letters, glyphs=[glyphs[name] for name in icons()])
    subsetter.subset(font)
    subset.save_font(font, str(OUTPUT), options)


def icons() -> list[str]:
    """The names of all icons in Streamlit's scripts and in our code."""
    ours = (*ROOT.glob("*.py"), *ROOT.glob("pages/*.py"), *ROOT.glob("unseen_weights/**/*.py"))
    files = [*STREAMLIT.glob("js/*.js"), *ours]
    texts = (file.read_text(encoding="utf-8") for file in files)
    return sorted({name for text in texts for name in ICON.findall(text)} - NO_ICON)


def ligatures(font: TTFont) -> dict[str, str]:
    """The glyph for each icon's name."""
    letters = {glyph: chr(code) for code, glyph in font.getBestCmap().items()}
    return {
        "".join(letters.get(part, "?") for part in parts): glyph
        for parts, glyph in _substitutions(font)
    }


def _substitutions(font: TTFont) -> Iterator[tuple[tuple[str, ...], str]]:
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            yield from _of_table(getattr(table, "ExtSubTable", table))


def _of_table(table: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    for first, found in getattr(table, "ligatures", {}).items():
        for ligature in found:
            yield (first, *ligature.Component), ligature.LigGlyph


if __name__ == "__main__":
    main()
