"""Portraits of the people one can follow: drawn for this project, readable at 32 pixels."""

from base64 import b64encode
from functools import cache
from pathlib import Path

FACES = Path(__file__).parent / "faces"
ANYONE = "anyone"  # the face of somebody of whom no story is told
_SIDE, _FOOT = 64, 34  # of a drawing, and of the empty part below it in a chart


@cache
def face(slug: str) -> str:
    """The portrait of a person as an address that needs no network; ANYONE where there is none."""
    return _address(_drawing(slug))


@cache
def raised_face(slug: str) -> str:
    """The same with nothing below it, so that a chart's mark stands above a dot and its ring."""
    whole = f'viewBox="0 0 {_SIDE} {_SIDE}"'
    return _address(_drawing(slug).replace(whole, f'viewBox="0 0 {_SIDE} {_SIDE + _FOOT}"'))


def slugs() -> list[str]:
    """Whose portraits there are, ANYONE among them."""
    return sorted(file.stem for file in FACES.glob("*.svg"))


def faces_style() -> str:
    """The style sheet's rules for `.uw-face`: by its data-is, or by the person in its select."""
    rules = [f'.uw-face {{ background-image: url("{face(ANYONE)}"); }}']
    for slug in slugs():
        chosen = f'.uw-follow:has(option[data-face="{slug}"]:checked) .uw-face'
        rules.append(
            f'.uw-face[data-is="{slug}"], {chosen} {{ background-image: url("{face(slug)}"); }}'
        )
    return "\n".join(rules)


def _drawing(slug: str) -> str:
    file = FACES / f"{slug}.svg"
    return (file if file.exists() else FACES / f"{ANYONE}.svg").read_text(encoding="utf-8")


def _address(svg: str) -> str:
    return "data:image/svg+xml;base64," + b64encode(svg.encode()).decode()
