"""Each sentence with a number, on the pages that test_second_road does not read, is held here.

A new one fails until it is written down: found from data, or with its source in data/.
"""

import re

import pandas as pd
import pytest

from data.make_firms import WORKERS
from tests.second_road import DATA, RECORDS, SCALES_TOLD, TOWN, numbers_in, scores
from unseen_weights.chapters.open.model.people import BUTS
from unseen_weights.chapters.open.model.published import load_lines, load_points, load_rules
from unseen_weights.chapters.systems.model.systems import APART, load_systems

RESIDENTS = str(len(TOWN))
SAME = scores(dict.fromkeys(RECORDS, 1))
REFUSED = str(int((SAME < 600).sum()))
FIVE = scores(dict.fromkeys((name for name in RECORDS if name != "friends"), 1))
LOW = str(int((FIVE < 600).sum()))
LINE = "600"
DOORS = str(len(pd.read_csv(DATA / "services.csv")))
FIRMS = str(len(pd.read_csv(DATA / "firms.csv")))
CLAIMS = str(len(pd.read_csv(DATA / "claims" / "claims.csv")))
BY_ARTICLE = pd.read_csv(DATA / "claims" / "claims.csv")["article"].value_counts()
SYSTEMS = load_systems()
EVERYWHERE = {
    "everywhere-shared-help": [LINE],
    "everywhere-wrong": ["100"],
    "everywhere-wrong-drawn": ["200", "190", "10", "0", "6"],  # drawn again in test_services
    "everywhere-below": [LINE],
    "everywhere-above": [LINE],
    "everywhere-doors-now": [DOORS, DOORS],
    "everywhere-now-says": [LINE, LINE],
    "everywhere-over-chosen": [REFUSED],
    "everywhere-over-drawn": ["200", "82", "120", "1", "10", REFUSED],
    "bet-everywhere": [RESIDENTS],
    "bet-everywhere-twenty": ["20"],
    "bet-everywhere-forty": ["40"],
    "bet-everywhere-hundred": ["100"],
    "bet-everywhere-count": ["200", "1", "10", "45", "83"],
    "note-everywhere-insurance": ["2007"],
    "note-everywhere-employers": ["22"],
    "note-everywhere-slogan": ["2010", "2016", "2020"],
}
COMPANY = {
    "company-intro": [LOW, RESIDENTS, LINE, LINE],
    "company-headline": [RESIDENTS],
    "company-headline-penalised": [RESIDENTS, RESIDENTS],
    "company-line": [LINE, LINE],
    "company-key-bridge": [LINE],
    "company-share-real": ["5", "10"],
    "company-over-told": [RESIDENTS, LINE, "0", LOW],
    "company-over-hangs": [f"{FIVE.mean():.0f}"],
    "company-elsewhere": [LOW, LINE, REFUSED],
    "company-alike-help": ["1", "0", "20"],
    "company-table-penalised": [LINE],
    "note-company-patent": ["2015"],
    "note-company-law": ["2023", "20", "2026"],
    "note-company-sesame": ["5"],
    "note-company-alike": ["1", "1", "0"],
}
CLOSE = str(int((abs(SAME - 600) <= 40).sum()))
SPIRAL = {
    "spiral-headline-twins": ["100"],
    "spiral-headline-town": [RESIDENTS],
    "spiral-in-runs": ["100"],
    "spiral-headline-counted": ["100", "100"],
    "spiral-others": ["100", "100"],
    "spiral-whose-help": ["40", LINE],
    "spiral-chosen": ["30", "40"],
    "spiral-over": ["40"],
    "spiral-over-setting": ["100"],
    "spiral-over-told": ["100"],
    "spiral-gap": ["100"],
    "spiral-more-counted": ["100", "100"],
    "spiral-key": ["200", "200", "80", "100", "640", "40", "8", "200"],
    "spiral-bite-help": ["100"],
    "spiral-bite-sentence": ["100"],
    "spiral-keep-half-year": ["6"],
    "spiral-keep-year": ["1"],
    "spiral-keep-two-years": ["2"],
    "spiral-keep-help": ["6"],
    "spiral-adapt-help": ["1", "20", "1", "20"],
    "spiral-label": ["100"],
    "spiral-chart-alt": ["36"],
    "spiral-row": [RESIDENTS, "90", "100", RESIDENTS, RESIDENTS, "90", "100"],
    "bet-spiral": [CLOSE],
    "bet-spiral-frame": ["30", "100"],
    "bet-spiral-half": ["1"],
    "bet-spiral-thrice": ["3"],
    "bet-spiral-right": ["100"],
    "bet-spiral-close": ["100"],
    "bet-spiral-wrong": ["100"],
    "bet-spiral-settings": ["30", "100"],
    "note-spiral-fees": ["2019", "26", "34", "138", "11"],
    "note-spiral-silence": ["2013"],
}
END = {
    "end-chart-alt": [LINE],
    "end-choice-weighed-out": ["391", "18"],
    "end-choice-line-here": [LINE],
    "end-built-in": ["17", "19,999"],
    "note-end-court": ["2020"],
    "note-end-audit": ["391", "18", "13"],
    "note-end-appeal": ["22"],
    "note-end-oversight": ["41"],
}
FIRM_SIZES = [*WORKERS["small"], *WORKERS["middle"], WORKERS["large"][0]]
FIRM = {
    "firms-intro": [FIRMS, *SCALES_TOLD[:2], LINE],
    "bet-firms": [FIRMS],
    "firms-rates-help": [str(end) for end in FIRM_SIZES],
    "firms-built": ["12", "0.2"],
    "note-firms-scale": [*SCALES_TOLD[:2], "300"],
    "note-firms-cost": ["1.3", "3.3", "500", "40"],
    "note-firms-raters": ["6"],
    "note-firms-rights": ["2", "2027"],
}
SCORING = str(int((~SYSTEMS["kind"].isin(APART)).sum()))
REAL = {
    "systems-intro": [SCORING],
    "systems-ask-real-told": [str(len(SYSTEMS))],
    "systems-ask-rights-told": ["2026"],
    "systems-recap": [CLAIMS],
    "note-systems-made": ["2026"],
    "note-systems-match": ["2015", "25"],
}
CLAIM = {
    "claims-real": ["2017", "2018"],
    "claims-intro": [CLAIMS],
    "claims-headline": [CLAIMS] * 3,
    "claims-place": [CLAIMS],
    "claims-chart-alt": [CLAIMS],
    "claims-to-browse": [CLAIMS],
    "claims-browse": [CLAIMS],
    "claims-named-plan-says": ["2020"],
    "claims-named-plan-known": ["2014"],
    "claims-named-thousand": SCALES_TOLD[2:],
    "claims-named-thousand-says": SCALES_TOLD[2:],
    "claims-named-thousand-known": SCALES_TOLD[3:],
    "claims-named-scale": SCALES_TOLD[:2],
    "claims-named-scale-says": SCALES_TOLD[:2],
    "claims-named-lists-known": ["2016", "2020"],
    "note-claims-person": ["2015"],
    "note-claims-articles": [str(BY_ARTICLE["first"]), str(BY_ARTICLE["second"])],
}
COMMON = {
    "value-bills": ["24"],
    "value-friends": ["100"],
    "rule-line-chosen": [REFUSED, RESIDENTS],
}
OPEN = {
    "open-kicker-ams": ["2020", "90"],
    "open-kicker-schufa": ["2026"],
    "open-kicker-crs": ["2025"],
    "open-source-ams": ["2018", "96", "2020"],
    "open-source-schufa": ["17", "2026"],
    "open-source-crs": ["25", "2025"],
    "open-scale-ams": ["0", "50"],
    "open-step-employed": ["4"],
    "bet-open-version": ["96"],
    "open-told-crs": ["2026"],
    "open-more-psa": ["2013", "6", "22", "2022"],
    "open-more-aus": ["2019", "2025"],
    "open-more-meld": ["2023"],
    "note-open-reply": ["96"],
    "note-open-court": ["2020", "2020", "2023", "2025"],
    "note-open-schufa": ["2028", "20", "2026", "2026"],
    "note-open-decision": ["2023"],
    "note-open-aus": ["2019", "45"],
    "note-open-meld": ["2023", "41.7", "37.0"],
    "note-open-canada": ["2023", "53.5", "2026"],
}
HELD = {
    "everywhere": EVERYWHERE,
    "company": COMPANY,
    "spiral": SPIRAL,
    "end": END,
    "firms": FIRM,
    "open": OPEN,
    "systems": REAL,
    "claims": CLAIM,
    "common": COMMON,
}
# Sentences about one row of a table, each held to its row elsewhere or below.
OF_A_ROW = ("claim-c", "system-s", "open-level-", "open-but-")


@pytest.mark.parametrize("room", HELD)
def test_every_sentence_that_holds_a_number_is_read(room: str) -> None:
    said = numbers_in(f"{room}.ftl")
    assert {k: v for k, v in said.items() if not k.startswith(OF_A_ROW)} == HELD[room]


def test_an_answer_in_the_menus_has_the_numbers_of_its_row() -> None:
    """Or of its id, where the model puts rows together, as with the English levels 4 to 10."""
    points = load_points().groupby("level")["level_said"]
    rows = {str(level): set(told) for level, told in points}
    for message, numbers in numbers_in("open.ftl").items():
        if message.startswith("open-level-"):
            level = message.removeprefix("open-level-")
            told = [level, *rows.get(level, ())]
            assert any(set(numbers) <= set(re.findall(r"\d+", text)) for text in told), message


@pytest.mark.parametrize("rule", BUTS)
def test_a_difference_has_the_numbers_of_the_answer_that_it_sets(rule: str) -> None:
    said = numbers_in("open.ftl")
    for but, change in BUTS[rule].items():
        set_to = re.findall(r"\d+", " ".join(change.values()))
        assert set(said.get(f"open-but-{but}", [])) <= set(set_to), but


def test_dates_of_the_rules_are_those_of_their_tables() -> None:
    rules = load_rules()
    assert {"2018", "2020"} <= set(re.findall(r"20\d\d", rules["years"]["ams"]))
    assert "17 Mar 2026" in rules["years"]["schufa"]
    assert "25 Mar 2025" in rules["years"]["crs"]
    assert "16 Nov 2019" in rules["years"]["aus"]
    assert "13 Jul 2023" in rules["years"]["meld"]
    assert "2013" in rules["years"]["psa-nca"]
    assert "90+ days of work within 7 months" in rules["direction"]["ams"]
    shown = load_lines().query("rule == 'crs' and older != 'yes'")["date"]
    assert str(shown.max()).startswith("2026-08")
