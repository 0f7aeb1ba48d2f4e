"""How well the six records tell what the office does not ask: counted beforehand, and read.

`data/make_proxies.py` does the counting with scikit-learn, which the app does not need.
"""

from functools import cache
from pathlib import Path

import pandas as pd

from unseen_weights.tables import Column, read_table
from unseen_weights.town import DATA, RESIDENTS

FILE = "proxies.csv"
ASKED = ("district", "ends", "carer", "newcomer", "loan_for")
ROUNDS, PARTS, SEED = 5, 5, 7  # town split into PARTS, ROUNDS times
COLUMNS = (
    Column("asked", choices=ASKED, unique=True),
    Column("people", "whole", 2, RESIDENTS),
    Column("right", "number", 0, 100),
    Column("commonest", "number", 0, 100),
    Column("pairs", "number", 0, 100),
)


@cache
def load_proxies(folder: Path = DATA) -> pd.DataFrame:
    """What the records tell, indexed by `asked`, in the order of ASKED; all but people in per cent.

    people: how many were guessed. right: told right by a plain classifier that had not seen
    them. commonest: right by always saying the commonest answer. pairs: of two people with
    different answers, told which is which (50 is chance). "ends" is Hillside or The Flats.
    Raises TableError.
    """
    return read_table(folder / FILE, COLUMNS, "asked").loc[list(ASKED)]
