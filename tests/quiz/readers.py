"""Two small readers of what `exports` writes, made after what the platforms' own readers do."""

import re
from dataclasses import dataclass, field


@dataclass
class Read:
    """One question as a platform would have it: options with whether right and their feedback."""

    name: str
    question: str
    general: str = ""
    options: list[tuple[str, bool, str]] = field(default_factory=list)


_HELD = {char: f"\ue000{n}\ue001" for n, char in enumerate("\\~=#{}:")}


def _hold(text: str) -> str:
    return re.sub(r"\\([\\~=#{}:])", lambda found: _HELD[found[1]], text)


def _freed(text: str) -> str:
    for char, held in _HELD.items():
        text = text.replace(held, char)
    return text.strip()


def read_gift(text: str) -> list[tuple[str, Read]]:
    """Category and question of each block, as Moodle's reader takes a block apart."""
    category, found = "", []
    for block in re.split(r"\n\s*\n", text.strip()):
        lines = [line for line in block.splitlines() if not line.strip().startswith("//")]
        held = _hold("\n".join(lines).strip())
        if held.startswith("$CATEGORY:"):
            category = held.removeprefix("$CATEGORY:").strip()
        elif held:
            found.append((category, _gift_question(held)))
    return found


def _gift_question(held: str) -> Read:
    name, _, rest = held.removeprefix("::").partition("::")
    before, _, inside = rest.partition("{")
    inside, _, after = inside.partition("}")
    assert not after.strip(), "What follows the answers would make a gap of them."
    assert before.startswith("[plain]")
    answers, _, general = inside.rpartition("####")
    read = Read(_freed(name), _freed(before.removeprefix("[plain]")), _freed(general))
    for piece in answers.replace("=", "~=").split("~")[1:]:
        if piece.strip():
            label, _, told = piece.removeprefix("=").partition("#")
            read.options.append((_freed(label), piece.startswith("="), _freed(told)))
    return read


def read_text2qti(text: str) -> list[Read]:
    """Each question: a numbered line, its general feedback, and lettered options with theirs."""
    found: list[Read] = []
    for line in text.splitlines():
        if asked := re.fullmatch(r"(\d+)\.[ \t]+(.+)", line):
            found.append(Read(asked[1], _plain(asked[2])))
        elif chosen := re.fullmatch(r"(\*?)[a-z]\)[ \t]+(.+)", line):
            found[-1].options.append((_plain(chosen[2]), bool(chosen[1]), ""))
        elif told := re.fullmatch(r"\.\.\.[ \t]+(.+)", line):
            _give(found[-1], _plain(told[1]))
        else:
            assert not line or line.startswith(("Quiz title: ", "Quiz description: ")), line
    return found


def _give(read: Read, told: str) -> None:
    if not read.options:
        read.general = told
        return
    label, right, _ = read.options[-1]
    read.options[-1] = (label, right, told)


def _plain(text: str) -> str:
    return re.sub(r"\\([\\`*_\[\]<>$#~^])", r"\1", text)
