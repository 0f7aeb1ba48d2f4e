"""What the story of one mistake says: its two decisions, and the points and months they cost."""

import json
from collections.abc import Mapping

from unseen_weights.chapters.mistakes.model.stories import MONTHS_TO_SEE, Told
from unseen_weights.charts import parts
from unseen_weights.words import Words


def story(stories: Mapping[str, Told], words: Words) -> dict[str, str]:
    """The fields of the summary that tell the story of the person followed."""

    def of(pattern: str) -> str:
        return parts.choice("person", {s: pattern.format(t=t) for s, t in stories.items()})

    def points(end: str) -> str:
        return f"format({of(f'{{t.{end}:.6f}}')}, '.0f')"

    told = f"indexof({json.dumps(list(stories))}, person) >= 0"
    name = parts.first_name(words)
    values = {
        "name": name,
        "person": "person",
        "other": of("'{t.other_name}'"),
        "before": points("before"),
        "after": points("after"),
        "other_before": points("other_before"),
        "other_after": points("other_after"),
        "other_side": of("{t.other_after:.6f} < line ? 'penalised' : 'spared'"),
    }
    months = {"see": str(MONTHS_TO_SEE), "give": of("{t.give}"), "keep": of("{t.keep}")}
    first = words.expression("mistakes-story-first", ask="ask", see=months["see"], **values)
    second = words.expression(
        "mistakes-story-second", proof="proof", give=months["give"], keep=months["keep"], **values
    )
    return {
        "story_title": words.expression(
            "mistakes-story-title", told=f"{told} ? 'yes' : 'no'", name=name
        ),
        "story_start": words.expression("mistakes-story-start", person="person", name=name),
        "story_first": f"ask == 'open' || !({told}) ? '' : {first}",
        "story_second": f"ask != 'ask' || proof == 'open' || !({told}) ? '' : {second}",
        "is_storied": f"{told} ? 'yes' : ''",
        "is_appealed": "appeal == 'none' ? '' : 'yes'",
        "is_asked": f"ask == 'ask' && ({told}) ? 'yes' : ''",
        "is_begun": f"ask == 'open' || !({told}) ? '' : 'yes'",
    }
