"""Reasons are looked at after the bet, where one record is not enough."""

from tests.browser.look import Look

LOOKS = [Look("bets=reasons.working.right&line=850")]
