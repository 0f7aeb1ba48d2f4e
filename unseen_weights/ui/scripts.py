"""Small scripts that run in the browser beside the live part."""

from pathlib import Path

from unseen_weights.live import FOLDER as LIVE
from unseen_weights.live import lean as lean

FOLDER = Path(__file__).resolve().parent / "browser"


def script(*names: str) -> str:
    """These files as one module; the last one exports what Streamlit calls."""
    return lean("\n".join(_text(f"{name}.js") for name in names))


def style(name: str) -> str:
    """A style sheet."""
    return _text(f"{name}.css")


def _text(name: str) -> str:
    """A file of the app's, or one that the light edition uses too."""
    own = FOLDER / name
    return (own if own.exists() else LIVE / name).read_text(encoding="utf-8")
