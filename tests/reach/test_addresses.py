import ipaddress
from types import SimpleNamespace

import ifaddr
import pytest

from unseen_weights.ui.entrance.greeting import greeting
from unseen_weights.ui.reach import addresses
from unseen_weights.words import load_words

WORDS = load_words()
HOSTS = ["10.0.0.7", "172.17.0.1"]


def adapter(name: str, *ips: str) -> SimpleNamespace:
    told = [SimpleNamespace(ip=ip, is_IPv4=ipaddress.ip_address(ip).version == 4) for ip in ips]
    return SimpleNamespace(nice_name=name, ips=told)


def test_a_wifi_comes_before_what_containers_and_tunnels_add(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = [
        adapter("docker0", "172.17.0.1"),
        adapter("lo", "127.0.0.1", "::1"),
        adapter("wlan0", "10.0.0.7", "fe80::1"),
        adapter("eth0", "169.254.3.4"),
        adapter("vEthernet (WSL)", "172.28.0.1"),
    ]
    monkeypatch.setattr(ifaddr, "get_adapters", lambda: found)
    assert addresses.own_hosts() == ["10.0.0.7", "172.17.0.1", "172.28.0.1"]


@pytest.mark.parametrize("listens", ["127.0.0.1", "localhost", "::1"])
def test_a_server_that_listens_to_this_machine_alone_has_no_address_for_others(
    monkeypatch: pytest.MonkeyPatch, listens: str
) -> None:
    monkeypatch.setattr(addresses, "own_hosts", lambda: HOSTS)
    assert addresses.hosts_for_others() == HOSTS
    monkeypatch.setattr("streamlit.get_option", {"server.address": listens}.get)
    assert addresses.hosts_for_others() == []


def test_this_machine_has_no_address_that_only_it_knows() -> None:
    for host in addresses.own_hosts():
        assert not ipaddress.ip_address(host).is_loopback


@pytest.mark.parametrize(
    ("address", "hosts", "found"),
    [
        ("http://localhost:8501/reach", HOSTS, [f"http://{host}:8501" for host in HOSTS]),
        ("http://127.0.0.1:8501/reach", HOSTS[:1], ["http://10.0.0.7:8501"]),
        ("http://[::1]:8501/reach", HOSTS[:1], ["http://10.0.0.7:8501"]),
        ("http://localhost:8501/weights/reach", HOSTS[:1], ["http://10.0.0.7:8501/weights"]),
        ("http://localhost/reach", HOSTS[:1], ["http://10.0.0.7"]),
        ("http://localhost:8501/reach", [], []),
        ("https://school.example/weights/reach", HOSTS, ["https://school.example/weights"]),
        ("http://10.0.0.7:8501/reach?x=1", [], ["http://10.0.0.7:8501"]),
    ],
)
def test_others_get_an_address_that_they_can_use(
    address: str, hosts: list[str], found: list[str]
) -> None:
    assert addresses.roots(address, "reach", hosts) == found


def test_the_terminal_shows_both_addresses_and_a_code_for_phones() -> None:
    said = greeting(8501, "/weights/", HOSTS, WORDS)
    assert "http://10.0.0.7:8501/weights/light" in said
    assert "laptops http://10.0.0.7:8501/weights\n" in said
    assert said.count("\n") > 10, "The code stands below the words."


def test_the_terminal_says_nothing_where_nobody_else_could_be() -> None:
    assert greeting(8501, "", [], WORDS) == ""
