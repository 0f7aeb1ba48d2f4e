"""Claims are looked at before and after the first bet, and with all 54 answered."""

from tests.browser.look import Look, bet_and_unfold

LOOKS = [Look(stirs=[bet_and_unfold]), Look(f"said={'hpn' * 18}", stirs=[])]
