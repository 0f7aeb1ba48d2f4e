"""The formula is looked at with all six records."""

from tests.browser.look import Look
from unseen_weights.town import RECORDS

LOOKS = [Look("stage=six&" + "&".join(f"{name}=50" for name in RECORDS))]
