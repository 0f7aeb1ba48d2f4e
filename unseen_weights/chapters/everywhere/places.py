"""Where things are in Everywhere's chart, in pixels: two pictures in one view, at any width.

Dots stand above in rows, one row for each number of shut doors; a row that ever needs more than
one line of dots is that much higher. What is left of the height is the grid's.
"""

from collections.abc import Sequence

from unseen_weights.charts.style import NARROW

LOW = "height < 450"  # as on a phone or a tablet
LEFT, RIGHT = 64, 34  # room for names, and for numbers
HEAD, GAP, FOOT = 16, 24, 16  # above the dots, above the grid and below it, for text


def measures(most: Sequence[int], columns: int) -> dict[str, str]:
    """Sizes and places as derived parameters.

    most: for each number of shut doors, from 0, the most people that a row must hold; columns:
    how many people the grid holds.
    """
    doors = len(most) - 1
    lines = [f"(ceil({count} / per_line) - 1)" for count in most]
    heights = [f"row_least + max({more}, 0) * pitch" for more in lines]
    tops = [" + ".join([str(HEAD), *heights[shut + 1 :]]) for shut in range(doors + 1)]
    return {
        "pitch": f"{NARROW} ? 5.6 : {LOW} ? 8 : 10",
        "row_least": f"{LOW} ? 13 : 17",
        "inner": f"width - {LEFT + RIGHT}",
        "per_line": "floor(inner / pitch)",
        "row_heights": f"[{', '.join(heights)}]",
        "row_tops": f"[{', '.join(tops)}]",
        "grid_top": f"row_tops[0] + row_heights[0] + {GAP}",
        "grid_row": f"(height - grid_top - {FOOT}) / {doors}",
        "grid_column": f"inner / {max(columns, 1)}",
    }
