"""The quiz as markup, data, script and style, for a page of the app or a file without a server."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from unseen_weights.live import markup
from unseen_weights.quiz.codes import LETTERS
from unseen_weights.quiz.exports import gift, text2qti
from unseen_weights.quiz.gain import quantiles
from unseen_weights.quiz.items import SETS, ideas, items_of, load_items
from unseen_weights.words import Words

FOLDER = Path(__file__).parent
KEYS = ("unseen-weights-quiz", "unseen-weights-codes")
"""Under which names a device keeps the answers, and a tab the codes of a class; see kept.js."""
FIRST = "start"
"""The slug of the page on which the walk begins."""
SCRIPTS = ("codes.js", "gain.js", "kept.js", "quiz.js")
SAID = (
    *("missing", "forgotten", "headline"),
    *("class-bad", "class-from-to", "class-one", "class-alike"),
)

BLANKS = ("numbers", "before", "after", "codes", "low", "high")
"""What the script fills into those words."""


@dataclass(frozen=True)
class Part:
    """What a browser needs beside script and style: `mountQuiz(root, {html, data})` takes both.

    html: the markup. data: what the script reads, ready for JSON.
    """

    html: str
    data: dict[str, Any]


def app_link(slug: str) -> str:
    """How one gets to a chapter from the quiz's page in the app; the first one has no path."""
    return "." if slug == FIRST else slug


def quiz_part(words: Words, link: Callable[[str], str] = app_link) -> Part:
    """The quiz in a language. link: the address of a chapter, by its slug."""
    html = markup(
        "quiz/page.html",
        words,
        sets={kind: items_of(kind) for kind in SETS},
        ideas=ideas(),
        links={slug: link(slug) for slug in (FIRST, *ideas())},
        first=FIRST,
        letters=" ".join(LETTERS),
    )
    return Part(html, _data(words))


def _data(words: Words) -> dict[str, Any]:
    blanks = {name: f"{{{name}}}" for name in BLANKS}
    return {
        "letters": LETTERS,
        "quantiles": quantiles(),
        "ideas": ideas(),
        "items": [
            {"name": i.name, "idea": i.chapter, "set": i.kind, "right": i.right[0]}
            for i in load_items()
        ],
        "options": {item.name: item.options for item in load_items()},
        "words": {name: words.text(f"quiz-{name}", **blanks) for name in SAID},
        "files": {
            "gift": {"name": "unseen-weights-gift.txt", "text": gift(words)},
            "qti": {"name": "unseen-weights-text2qti.txt", "text": text2qti(words)},
        },
    }


def quiz_script() -> str:
    """The script, as one module: exports `mountQuiz(root, part)`; its names are its own."""
    return "\n".join((FOLDER / name).read_text(encoding="utf-8") for name in SCRIPTS)


def quiz_style() -> str:
    """The style sheet; it reads the colours that Streamlit and the offline file name `--st-…`."""
    return (FOLDER / "quiz.css").read_text(encoding="utf-8")
