"""What the terminal shows when the server has started: where others in the room find it."""

import io
import sys

import segno
from streamlit import config

from unseen_weights.ui.reach.addresses import hosts_for_others
from unseen_weights.words import Words


def greeting(port: int, base: str, hosts: list[str], words: Words) -> str:
    """The first host's address for phones with its code, and the app's; '' if there is no host."""
    if not hosts:
        return ""
    root = f"http://{hosts[0]}:{port}" + (f"/{base.strip('/')}" if base.strip("/") else "")
    told = words.text("terminal-greeting", phones=f"{root}/light", app=root)
    drawn = io.StringIO()
    segno.make(f"{root}/light", micro=False).terminal(out=drawn, compact=True, border=2)
    return f"\n{told}\n{drawn.getvalue()}"


def greet(words: Words) -> None:
    """Print it, in colours that a terminal of any width shows; a pipe gets the words alone."""
    port = int(config.get_option("server.port"))
    base = str(config.get_option("server.baseUrlPath"))
    text = greeting(port, base, hosts_for_others(), words)
    if not sys.stdout.isatty():
        text = "\n".join(line for line in text.splitlines() if not line.startswith("\033"))
    sys.stdout.write(text)
    sys.stdout.flush()
