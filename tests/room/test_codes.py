"""Codes, secrets and made-up names."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.browser.server import ROOT
from unseen_weights.room import codes
from unseen_weights.room.limiting import LIMITS
from unseen_weights.room.sending import MOST_MEMBERS
from unseen_weights.room.store import MOST_ROUNDS

CODES = st.text(codes.ALPHABET, min_size=codes.LENGTH, max_size=codes.LENGTH)
SENDERS = st.text("0123456789abcdef", min_size=32, max_size=32)
ALIKE = ("O0Q", "I1L", "S5", "B8", "Z2", "G6", "UV", "AEIOU")
DAY_PER_ADDRESS = 24 * 200


def test_no_two_letters_of_a_code_look_alike_and_none_is_a_vowel() -> None:
    assert len(set(codes.ALPHABET)) == len(codes.ALPHABET) == 18
    for group in ALIKE:
        assert len(set(group) & set(codes.ALPHABET)) <= 1 - (group == "AEIOU")


@given(CODES, st.randoms(use_true_random=False))
def test_a_code_is_read_however_it_is_typed(code: str, dice: random.Random) -> None:
    typed = "".join(dice.choice((letter, letter.lower())) for letter in code)
    for gap in (" ", "-", " · ", ""):
        assert codes.read_code(f" {typed[:4]}{gap}{typed[4:]} ") == code


@given(st.text(max_size=50))
def test_what_is_no_code_is_none(text: str) -> None:
    read = codes.read_code(text)
    assert read is None or (len(read) == codes.LENGTH and set(read) <= set(codes.ALPHABET))


def test_new_codes_are_codes_and_differ() -> None:
    drawn = {codes.new_code() for _ in range(500)}
    assert len(drawn) == 500
    assert all(codes.read_code(code) == code for code in drawn)


def test_guessing_at_the_allowed_rate_does_not_matter() -> None:
    """The figures that `limiting` and decision 12 tell."""
    assert "200/hour" in LIMITS["wrong"]
    chance_of_any = DAY_PER_ADDRESS * 100 / 18**codes.LENGTH
    assert chance_of_any == pytest.approx(4.4e-5, rel=0.02)
    assert 1000 * chance_of_any < 0.05
    assert 1000 * chance_of_any / 100 < 0.0005


def test_what_deploy_says_of_limits_with_several_replicas_holds() -> None:
    """Each replica counts by itself; what a room may hold is counted in the database."""
    told = " ".join((ROOT / "deploy" / "README.md").read_text(encoding="utf-8").split())
    one, two = (DAY_PER_ADDRESS * 100 * 1000 * n / 18**codes.LENGTH for n in (1, 2))
    assert f"with {one:.0%} at one replica, and with {two:.0%} at two" in told
    assert f"({MOST_MEMBERS} phones, {MOST_ROUNDS} rounds)" in told


def test_a_secret_fits_its_digest_alone() -> None:
    secret, other = codes.new_secret(), codes.new_secret()
    kept = codes.digest(secret)
    assert codes.is_secret(secret, kept)
    for wrong in (other, "", secret[:-1], kept, secret + "x", "ü" * 32):
        assert not codes.is_secret(wrong, kept)
    assert codes.ticket(kept) not in (secret, kept)


@given(CODES, CODES, SENDERS)
def test_a_sender_cannot_be_known_again_in_another_room(one: str, other: str, sender: str) -> None:
    kept = codes.kept_sender(one, sender)
    assert kept == codes.kept_sender(one, sender) != sender
    assert one == other or kept != codes.kept_sender(other, sender)
    assert codes.dot(kept) not in kept


@given(SENDERS, st.integers(1, 30), st.integers(1, 30))
def test_a_made_up_name_is_one_of_the_lists(sender: str, colours: int, animals: int) -> None:
    colour, animal = codes.nickname(codes.dot(sender), colours, animals)
    assert 0 <= colour < colours
    assert 0 <= animal < animals


@pytest.mark.parametrize("wrong", [None, 7, "", "a" * 31, "A" * 32, "g" * 32, ["a" * 32], "a" * 33])
def test_what_is_no_senders_id_is_noticed(wrong: object) -> None:
    assert not codes.is_sender(wrong)
