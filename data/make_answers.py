"""Write which choice of each bet is right: `python -m data.make_answers`."""

from unseen_weights.teach.answers import right_choices
from unseen_weights.teach.plans import DATA


def main() -> None:
    """Ask every page's own chart, and write data/teach/answers.csv."""
    rows = [f"{bet},{choice}" for bet, choice in right_choices().items()]
    text = "\n".join(["bet,choice", *rows]) + "\n"
    (DATA / "answers.csv").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
