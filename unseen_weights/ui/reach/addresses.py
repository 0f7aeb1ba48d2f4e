"""Where other devices find this server, found without asking any other host."""

from collections.abc import Sequence
from ipaddress import ip_address
from urllib.parse import urlsplit

import ifaddr
import streamlit as st

VIRTUAL = (
    "docker", "br-", "veth", "virbr", "vmnet", "vbox", "virtual", "vmware", "vethernet",
    "hyper-v", "utun", "tun", "tap", "wg", "zt", "tailscale", "podman", "cni",
)  # fmt: skip
"""How adapters begin that no phone in the room is on: containers, machines within, tunnels."""
ONLY_HERE = ("localhost", "127.0.0.1", "[::1]", "::1", "0.0.0.0")


def own_hosts() -> list[str]:
    """This machine's IPv4 addresses on networks that it shares, the likeliest first."""
    found = [
        (_is_virtual(adapter.nice_name), str(ip.ip))
        for adapter in ifaddr.get_adapters()
        for ip in adapter.ips
        if ip.is_IPv4 and not _is_own(str(ip.ip))
    ]
    return [host for _, host in sorted(dict.fromkeys(found), key=lambda each: each[0])]


def hosts_for_others() -> list[str]:
    """As `own_hosts`; none where the server was told to listen to this machine alone."""
    listens = str(st.get_option("server.address") or "")
    return [] if listens in ("localhost", "127.0.0.1", "::1") else own_hosts()


def roots(address: str, page: str, hosts: Sequence[str]) -> list[str]:
    """The app's addresses for other devices, without a page at the end.

    address: the page as this browser knows it; page: its path, such as `reach`; hosts: as
    `hosts_for_others` gives them. An address that only this machine knows gives one for each
    host, and none if there is no host; any other is one that others may use too.
    """
    told = urlsplit(address)
    folder = told.path.rstrip("/").removesuffix(f"/{page}")
    if told.hostname not in ONLY_HERE:
        return [f"{told.scheme}://{told.netloc}{folder}"]
    port = f":{told.port}" if told.port else ""
    return [f"{told.scheme}://{host}{port}{folder}" for host in hosts]


def _is_own(ip: str) -> bool:
    address = ip_address(ip)
    return address.is_loopback or address.is_link_local


def _is_virtual(adapter: str) -> bool:
    return adapter.lower().startswith(VIRTUAL)
