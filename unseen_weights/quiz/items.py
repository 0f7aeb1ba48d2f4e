"""The twelve questions: six ideas, each asked twice, by data/quiz/items.csv and options.csv.

Set "a" and set "b" ask the same six ideas of other invented cases. The words of all stand in
data/words, by the ids that `Item` gives.
"""

from dataclasses import dataclass
from functools import cache
from hashlib import sha256

from unseen_weights.tables import Column, read_table
from unseen_weights.words import WORDS

DATA = WORDS.parent / "quiz"
SEED = 12
SETS = ("a", "b")
_ITEM_COLUMNS = (
    Column("item", unique=True, pattern="[a-z]+(-[a-z]+)*", looks_like="a name such as line-a"),
    Column("chapter", pattern="[a-z-]+", looks_like="a chapter's slug"),
    Column("set", choices=SETS),
)
_OPTION_COLUMNS = (
    Column("item", pattern="[a-z-]+", looks_like="an item of items.csv"),
    Column("option", pattern="[a-z]+", looks_like="one word in small letters"),
    Column("right", "yesno"),
)


@dataclass(frozen=True)
class Item:
    """One question with its options, in the order in which they are shown.

    chapter: the slug of the page where its idea is met, which also names the idea. kind: its
    set, "a" or "b". right: the names of the options that are right, of which a test wants one.
    """

    name: str
    chapter: str
    kind: str
    options: tuple[str, ...]
    right: tuple[str, ...]

    @property
    def question(self) -> str:
        """The message id of the question."""
        return f"quiz-{self.name}"

    def label(self, option: str) -> str:
        """The message id of an option."""
        return f"quiz-{self.name}-{option}"

    def told(self, option: str) -> str:
        """The message id of what is said to whoever has chosen an option."""
        return f"quiz-{self.name}-{option}-told"


@cache
def load_items() -> tuple[Item, ...]:
    """All twelve, set by set, each in the order of items.csv.

    Raises TableError with one sentence where a table does not fit its description.
    """
    options = read_table(DATA / "options.csv", _OPTION_COLUMNS)
    rows = read_table(DATA / "items.csv", _ITEM_COLUMNS).itertuples()
    items = []
    for row in rows:
        own = options[options["item"] == row.item]
        names = tuple(str(name) for name in own["option"])
        right = tuple(str(name) for name in own["option"][own["right"]])
        shown = tuple(sorted(names, key=lambda option: _lot(str(row.item), option)))
        items.append(Item(str(row.item), str(row.chapter), str(row.set), shown, right))
    return tuple(item for kind in SETS for item in items if item.kind == kind)


def items_of(kind: str) -> tuple[Item, ...]:
    """The six of a set, in the order of the ideas."""
    return tuple(item for item in load_items() if item.kind == kind)


def ideas() -> tuple[str, ...]:
    """The six ideas, each by the slug of its chapter."""
    return tuple(item.chapter for item in items_of(SETS[0]))


def _lot(item: str, option: str) -> bytes:
    """An option's lot, which puts the options of an item in order: the same on any machine."""
    return sha256(f"{SEED}/{item}/{option}".encode()).digest()
