"""Every sheet that can be printed, by name, and a command that writes all: `make printables`."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from unseen_weights.teach import students, teachers
from unseen_weights.teach.paper import SIZES, Page, Story, printed
from unseen_weights.teach.plans import plans
from unseen_weights.words import Words, load_words

SHEETS: Mapping[str, Callable[[Words, Page], Story]] = {
    "cards": students.residents_cards,
    "worksheet": students.worksheet,
    "office": students.office,
    "exit": students.exit_ticket,
    "result": teachers.result,
    "key": teachers.key,
    "school": teachers.school_sheet,
}
LOCAL = "http://localhost:8501"
DIST = Path("dist") / "printables"


def sheet(name: str, size: str, w: Words) -> bytes:
    """One of SHEETS as a PDF, on paper of a size (a key of SIZES)."""
    return printed(SHEETS[name](w, Page(size)), size, w.text(f"teach-sheet-{name}"), w)


def plan(name: str, size: str, w: Words, base: str = LOCAL) -> bytes:
    """A lesson plan as a PDF; base: the app's address, which its links begin with."""
    story = teachers.plan_sheet(plans()[name], w, Page(size), base)
    return printed(story, size, w.text(f"teach-plan-{name}"), w)


def main(arguments: list[str]) -> None:
    """Write every sheet and every plan on every size of paper."""
    w, base = load_words("en"), (arguments or [LOCAL])[0].rstrip("/")
    for size in SIZES:
        folder = DIST / size
        folder.mkdir(parents=True, exist_ok=True)
        for name in SHEETS:
            (folder / f"{name}.pdf").write_bytes(sheet(name, size, w))
        for name in plans():
            (folder / f"plan-{name}.pdf").write_bytes(plan(name, size, w, base))
    sys.stdout.write(f"{DIST}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
