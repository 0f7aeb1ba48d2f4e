"""Ten services of the town: whom each refuses by its own rule, by one score, or by a blacklist.

A door is one service and one resident: 2,400 in Tally. Every service refuses the same number of
people, by its own rule and by the single score, so what sharing changes is who they are.

A small relative of outcome homogenization: R. Bommasani, K. Creel, A. Kumar, D. Jurafsky and
P. Liang, Picking on the Same Person, NeurIPS 2022.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import pandas as pd

from unseen_weights.rule import Rule
from unseen_weights.tables import Column, complain, read_table
from unseen_weights.town import DATA, RECORDS

Shared = Literal["score", "list"]
SHARED: tuple[Shared, ...] = ("score", "list")
HALF = 5
FILE = "services.csv"
SERVICE_COLUMNS = (
    Column("service", pattern="[a-z]{1,20}", looks_like="a name in small letters", unique=True),
    *(Column(record, "whole", 0, 100) for record in RECORDS),
    Column("concern", pattern="concern-[a-z]+", looks_like="a message id such as concern-bank"),
)


@dataclass(frozen=True)
class Lost:
    """Doors and people: all shut doors, and how many people lose one or more, half, or all.

    half: HALF doors or more. Each is a count, 0 or more; the last three never grow.
    """

    doors: int
    one: int
    half: int
    every: int


def load_services(folder: str | Path = DATA) -> pd.DataFrame:
    """Read the services in the order in which they begin to share, indexed by `service`.

    One column per record holds its weight, 0 to 100; `concern` is the id of the message that says
    what the service looks at, and why. Raises TableError, naming the row, for a cell that makes
    no sense, a service that looks at nothing, or one with the same weights as another.
    """
    path = Path(folder) / FILE
    services = read_table(path, SERVICE_COLUMNS, "service")
    weights = services[list(RECORDS)]
    for broken, problem in (
        (weights.sum(axis=1) == 0, "must have a weight above 0 for some record"),
        (weights.duplicated(), "looks at the same records as an earlier service"),
    ):
        if broken.any():
            raise complain(path, int(broken.to_numpy().argmax()) + 2, "bills", problem)
    return services


def line_that_refuses(rule: Rule, residents: pd.DataFrame, count: int) -> float:
    """The line below which exactly `count` residents score: the next lowest score.

    Raises ValueError where there is no such line, for want of people or because of a tie.
    """
    if not 0 <= count < len(residents):
        raise ValueError(f"{count} of {len(residents)} cannot be refused while somebody is spared.")
    scores = np.sort(rule.score(residents).to_numpy())
    if np.isnan(scores).any() or (count and scores[count - 1] == scores[count]):
        raise ValueError(f"No line refuses exactly {count}: the scores beside it are the same.")
    return float(scores[count])


def service_rules(
    services: pd.DataFrame, residents: pd.DataFrame, count: int, like: Rule
) -> dict[str, Rule]:
    """Each service's own rule, by its name: its weights, and the line that refuses `count`.

    like: whose scale and records they use. Raises ValueError as line_that_refuses does.
    """
    rules = {}
    for name, weights in services[list(RECORDS)].iterrows():
        rule = Rule(dict(zip(RECORDS, weights, strict=True)), like.scale, like.line, like.factors)
        line = line_that_refuses(rule, residents, count)
        rules[str(name)] = Rule(rule.weights, rule.scale, line, rule.factors)
    return rules


def own_refusals(rules: Mapping[str, Rule], residents: pd.DataFrame) -> pd.DataFrame:
    """Whom each service refuses by its own rule: residents by services, True is refused."""
    return pd.DataFrame({name: rule.penalised(residents) for name, rule in rules.items()})


def shut_doors(
    own: pd.DataFrame, below: "pd.Series[bool]", sharing: int, shared: Shared = "score"
) -> pd.DataFrame:
    """Which doors are shut when the first `sharing` services share: shaped like `own`.

    own: refusals by own rule, residents by services. below: who is below the single score's
    line, by resident. With "score", those who share refuse whoever is below. With "list", they
    put their own refusals on one blacklist, and refuse whoever is on it. The others keep to
    their own rule. Raises ValueError where `sharing` is not 0 to the number of services.
    """
    if not 0 <= sharing <= own.shape[1]:
        raise ValueError(f"{sharing} of {own.shape[1]} services cannot share.")
    together = below if shared == "score" else own.iloc[:, :sharing].any(axis=1)
    shut = own.to_numpy(copy=True)
    shut[:, :sharing] = together.loc[own.index].to_numpy()[:, None]
    return pd.DataFrame(shut, index=own.index, columns=own.columns)


def over_settings(own: pd.DataFrame, below: "pd.Series[bool]") -> list[tuple[Lost, Lost]]:
    """For each number of services that share, from 0: what is lost by the score, and by the list.

    own and below: as for shut_doors.
    """
    by_score, by_list = (
        [lost(shut_doors(own, below, sharing, kind)) for sharing in range(own.shape[1] + 1)]
        for kind in SHARED
    )
    return list(zip(by_score, by_list, strict=True))


def mistaken(
    own: pd.DataFrame, below: "pd.Series[bool]", kept: "pd.Series[bool]"
) -> tuple["pd.Series[int]", int]:
    """How many who kept their promise are refused: by each service's own rule, and by the score.

    own and below: as for shut_doors. kept: who kept the promise, by resident.
    """
    return own.loc[kept].sum(), int((below & kept).sum())


def lost(shut: pd.DataFrame) -> Lost:
    """Count shut doors, and the people who lose one or more, half and all of them."""
    doors = shut.to_numpy().sum(axis=1)
    return Lost(
        int(doors.sum()),
        int((doors >= 1).sum()),
        int((doors >= HALF).sum()),
        int((doors == shut.shape[1]).sum()),
    )
