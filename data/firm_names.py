"""What the firms of Tally are called, and what no form asks about them: all of it invented."""

from typing import Any

WORDS = (
    *("Alder", "Amber", "Anvil", "Ash", "Aspen", "Barrow", "Beacon", "Birch", "Bramble", "Brook"),
    *("Cedar", "Chalk", "Cinder", "Clover", "Copper", "Crane", "Drift", "Dune", "Elm", "Ember"),
    *("Fennel", "Fern", "Finch", "Flint", "Gale", "Garnet", "Gorse", "Hazel", "Heath", "Holly"),
    *("Ivy", "Juniper", "Kestrel", "Kiln", "Lantern", "Larch", "Linden", "Marsh", "Meadow", "Moss"),
    *("Oak", "Otter", "Pebble", "Pine", "Plover", "Reed", "Robin", "Rowan", "Rush", "Sable"),
    *("Slate", "Sparrow", "Spruce", "Swallow", "Tern", "Thistle"),
)
TRADES = {
    "food": ("Dairy", "Brewery", "Kitchen", "Cannery", "Fish", "Sweets"),
    "making": ("Glass", "Looms", "Tools", "Chairs", "Paper", "Bells"),
    "building": ("Roofs", "Masons", "Timber", "Bricks", "Joiners", "Bridges"),
    "transport": ("Haulage", "Ferries", "Couriers", "Freight", "Storage", "Coaches"),
    "online": ("Maps", "Letters", "Hosting", "Radio", "Tickets", "Lessons"),
}
# Written by hand to fit their stories: loans, emissions, copying, safety, tax, data; the three that
# fitted forms change; and whether they delivered what they had promised.
FOLLOWED: dict[str, dict[str, Any]] = {
    "bakery": {
        "kind": ("food", "small", "domestic"),
        "name": "Wren Bakery",
        "records": (2, 104, 1, 6, 6, 10),
        "fitted": (5, 4, 14),
        "kept": True,
        "context": "Mira bakes at three and fills in forms on Sundays",
    },
    "maker": {
        "kind": ("making", "middle", "foreign"),
        "name": "Heron Pumps",
        "records": (3, 123, 2, 3, 3, 12),
        "fitted": (3, 3, 12),
        "kept": True,
        "context": "its head office may not hand over customers’ names",
    },
    "mill": {
        "kind": ("food", "large", "domestic"),
        "name": "Weir Mill",
        "records": (3, 128, 1, 3, 2, 16),
        "fitted": (4, 3, 14),
        "kept": False,
        "context": "six people there do nothing but forms",
    },
    "startup": {
        "kind": ("online", "small", "foreign"),
        "name": "Lark Games",
        "records": (1, 88, 3, 4, 6, 8),
        "fitted": (3, 4, 12),
        "kept": True,
        "context": "two friends and a rented desk, in their first year",
    },
}
TIED = (("bakery", "mill"),)
CONTEXTS = {
    "small": (
        "the owner fills in forms on Sundays",
        "two brothers, one van and one laptop",
        "the owner’s mother keeps the books",
        "its biggest customer pays late",
        "the owner was in hospital in March",
        "trains one apprentice each year",
        "moved to another street in May",
        "has had the same customers for ten years",
        "lost a week of work to a leaking roof",
        "opens on every holiday",
    ),
    "middle": (
        "one clerk does all the forms",
        "its clerk left in June",
        "has a new owner since last year",
        "its machines are older than its staff",
        "half of its staff cycle to work",
        "bought a second hall on credit",
        "its best customer closed down",
        "pays for its workers’ evening classes",
    ),
    "large": (
        "eight people there do nothing but forms",
        "has a lawyer for each kind of form",
        "its canteen feeds the whole street",
        "shut one of its halls in June",
        "sends two people to every check",
        "runs its own fire brigade",
    ),
    "foreign": (
        "each form is translated, filled in and translated back",
        "its head office is seven time zones away",
        "the law at its head office forbids two of the reports",
        "has been in Tally for thirty years",
        "the owners have never seen Tally",
    ),
}
