"""Codes, secrets and made-up names: all drawn by chance, none of them about a person.

A room's code has 8 of 18 letters and digits, so there are 18**8, or 11 billion, of them. The
alphabet leaves out what is easily taken for something else (O 0 Q, I L 1, S 5, B 8, Z 2, G 6, U V)
and the vowels, so that no word comes about.
"""

import hashlib
import hmac
import re
import secrets

ALPHABET = "CDFHJKMNPRTWXY3479"
LENGTH = 8
KEY = "unseen-weights-room"
"""Under which name a phone keeps its room, its number and what it has sent; see join.js."""
_CODE = re.compile(f"[{ALPHABET}]{{{LENGTH}}}")
_SENDER = re.compile(r"[0-9a-f]{32}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{32}")
_BETWEEN = re.compile(r"[\s·-]+")


def new_code() -> str:
    """A room's code, such as `CDFHJK34`."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def read_code(typed: str) -> str | None:
    """The code that somebody has typed, in capitals and without gaps; None where it is none."""
    code = _BETWEEN.sub("", typed[:40]).upper()
    return code if _CODE.fullmatch(code) else None


def new_secret() -> str:
    """What makes a host's link one: 192 bits."""
    return secrets.token_urlsafe(24)


def digest(secret: str) -> str:
    """What is kept of a secret. One of 192 random bits needs no slow hash: it cannot be guessed."""
    return hashlib.sha256(secret.encode()).hexdigest()


def is_secret(secret: str, kept: str) -> bool:
    """Whether this is the secret whose digest is kept; takes as long for every wrong one."""
    return bool(_SECRET.fullmatch(secret)) and hmac.compare_digest(digest(secret), kept)


def ticket(kept: str) -> str:
    """What a phone gets when it joins, the same for all of a room; kept: the digest of its secret.

    It does not lead back to the secret. It says: I have not guessed this code.
    """
    return digest(f"ticket:{kept}")[:24]


def is_ticket(given: str, ticket: str) -> bool:
    """Whether this is the room's ticket; takes as long for every wrong one."""
    return hmac.compare_digest(given.encode(), ticket.encode())


def new_id() -> str:
    """A round's id: no two rooms of any day share one."""
    return secrets.token_hex(8)


def is_sender(sender: object) -> bool:
    """Whether this is an id as a phone draws it: 128 bits in hexadecimal digits."""
    return isinstance(sender, str) and bool(_SENDER.fullmatch(sender))


def kept_sender(code: str, sender: str) -> str:
    """What is kept of a sender's id: enough to know it again in this room, and in no other."""
    return digest(f"{code}:{sender}")[:32]


def dot(kept: str) -> str:
    """The name of a sender's dot in a picture that all see; it does not lead back to the id."""
    return digest(f"dot:{kept}")[:12]


def nickname(dot_name: str, colours: int, animals: int) -> tuple[int, int]:
    """Which colour and which animal make up the name of a dot: places in lists of such lengths."""
    number = int(dot_name, 16)
    return number % colours, number // colours % animals
