"""Guess groups from the six records: python -m data.make_proxies [OUTPUT_FOLDER].

Writes proxies.csv from the residents beside this script. Needs scikit-learn, which is pinned for
development only: the app reads the file.
"""

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from unseen_weights.chapters.fair.model.proxies import ASKED, COLUMNS, FILE, PARTS, ROUNDS, SEED
from unseen_weights.tables import write_table
from unseen_weights.town import DATA, DISTRICTS, RECORDS, load_residents


def told(records: Any, answers: Any) -> tuple[float, float]:
    """Per cent of people told right, and of pairs told apart, each by rounds that saw neither."""
    guesser = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000))
    names = np.unique(answers)
    right, pairs = [], []
    for number in range(ROUNDS):
        parts = StratifiedKFold(PARTS, shuffle=True, random_state=SEED + number)
        chances = cross_val_predict(guesser, records, answers, cv=parts, method="predict_proba")
        right.append(float((names[chances.argmax(axis=1)] == answers).mean()))
        pairs.append(_apart(answers, chances))
    return 100 * float(np.mean(right)), 100 * float(np.mean(pairs))


def _apart(answers: Any, chances: Any) -> float:
    """Of all pairs with different answers, the share told apart (ties count half)."""
    if chances.shape[1] == 2:
        return float(roc_auc_score(answers, chances[:, 1]))
    return float(roc_auc_score(answers, chances, multi_class="ovo"))


def row(asked: str, residents: pd.DataFrame) -> list[Any]:
    """One line of the file."""
    people, column = residents, asked
    if asked == "ends":
        column = "district"
        people = residents[residents[column].isin([DISTRICTS[0], DISTRICTS[-1]])]
    answers = people[column].astype(str).to_numpy()
    right, pairs = told(people[list(RECORDS)].to_numpy(float), answers)
    commonest = 100 * float(np.unique(answers, return_counts=True)[1].max()) / len(answers)
    return [asked, len(people), *(f"{value:.1f}" for value in (right, commonest, pairs))]


def main(folder: Path) -> None:
    residents = load_residents()
    folder.mkdir(parents=True, exist_ok=True)
    write_table(folder / FILE, COLUMNS, (row(asked, residents) for asked in ASKED))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
