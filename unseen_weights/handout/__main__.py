"""Write the light edition: `python -m unseen_weights.handout [FILE]`."""

import sys
from pathlib import Path

from unseen_weights.handout import NAME, handout
from unseen_weights.words import load_words

OUTPUT = Path("dist") / NAME


def main(output: Path = OUTPUT) -> None:
    """Write the file and say where it is."""
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(handout(load_words("en")), encoding="utf-8")
    size = output.stat().st_size / 1e6
    sys.stdout.write(f"Wrote {output} ({size:.1f} MB). It opens in any browser, offline.\n")


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:2]))
