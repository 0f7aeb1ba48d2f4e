"""Make the invented town of Tally: python data/make_town.py [OUTPUT_FOLDER].

Writes residents.csv, ties.csv, hidden.csv and people.csv. Reads factors.csv beside this script.
Scores are exact fractions, so that no printed decimal depends on the machine.
"""

import csv
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
from numpy.random import Generator

SEED = 1235
HERE = Path(__file__).resolve().parent
Resident = dict[str, Any]
Tie = tuple[int, int]

# district: how much hardship it adds, how many of its 60 residents are carers, how many newcomers
DISTRICTS = {
    "Hillside": (-0.55, 10, 10),
    "Old Town": (-0.15, 12, 11),
    "Riverside": (0.15, 13, 13),
    "The Flats": (0.55, 13, 14),
}
PER_DISTRICT = 60
TIES_WITHIN, TIES_ACROSS = 556, 164
OWN_RECORDS = ["bills", "loans", "fines", "civic", "posts"]

# record: typical count, spread, pull of hardship, pull of reliability, pull of chance, largest
COUNTS = {
    "late": (5.0, 2.3, 0.6, -0.5, 0.8, 20),
    "loans": (1.3, 0.95, 0.4, -0.9, 0.4, 6),
    "fines": (1.9, 1.2, 0.65, -0.3, 0.75, 8),
    "absent": (4.2, 1.8, 0.65, -0.3, 0.75, 8),
    "posts": (2.2, 1.4, 0.4, -0.45, 0.85, 9),
}

PEOPLE: dict[str, Resident] = {
    "amina": {
        "match": ("Riverside", True, False, "roof", True),
        "friends": 50,
        "known": {"name": "Amina Holt", "age": 34, "reliability": 0.6, "hardship": 1.4},
        "records": {"bills": 14, "loans": 1, "fines": 4, "civic": 0, "posts": 1},
        "context": "works nights and cares for her father",
    },
    "ilir": {
        "match": ("The Flats", False, True, "shop", True),
        "friends": 42,
        "known": {"name": "Ilir Sands", "age": 27, "reliability": 0.5, "hardship": 1.5},
        "records": {"bills": 19, "loans": 1, "fines": 5, "civic": 1, "posts": 2},
        "context": "paid by the parcel, with no bay to stop in",
    },
    "ruth": {
        "match": ("Old Town", False, False, "roof", True),
        "friends": 52,
        "known": {"name": "Ruth Calder", "age": 71, "reliability": 0.9, "hardship": 0.8},
        "records": {"bills": 12, "loans": 2, "fines": 1, "civic": 6, "posts": 6},
        "context": "in hospital in March",
    },
    "noa": {
        "match": ("Hillside", False, False, "shop", False),
        "friends": 60,
        "known": {"name": "Noa Veld", "age": 19, "reliability": -1.1, "hardship": 0.2},
        "records": {"bills": 19, "loans": 3, "fines": 3, "civic": 2, "posts": 5},
        "context": "phone stolen in April, exams in May",
    },
}

FIRST = """
Ada Adel Aiko Alma Amadou Ana Anders Anouk Arash Asha Astrid Bela Bilal Bo Carmen Chidi Chloe
Dara Davit Dina Ebba Edda Elif Emeka Enzo Esra Farid Femi Fiona Goran Hana Hugo Ida Imre Ines
Ivo Jana Jaya Jorge Juno Kaito Kasia Kofi Lale Leila Linh Luca Maeve Mai Malik Marta Mei Milan
Mina Nadia Nils Nuno Odile Olga Omar Otto Paolo Petra Priya Rana Remy Rosa Samir Sana Selma Sven
Tariq Tea Tomas Uma Vera Viktor Wen Yara Yusuf Zara Zoe
"""
FAMILY = """
Abara Acker Almeida Arslan Aster Bakker Banda Barrow Berg Bondar Castel Cato Chen Cole Costa
Dahl Danso Demir Drake Eklund Farr Fenn Ferro Fontaine Garai Gomez Haddad Hale Horvat Ibarra
Iyer Jansen Kaya Keita Kimura Kovac Lam Lind Lowe Mendes Moreau Nagy Novak Nwosu Okafor Olsen
Orlov Osei Park Pereira Quist Rahman Reyes Rossi Sato Shah Silva Solberg Suzuki Tamm Thorne Toma
Ueda Vance Varga Vega Weir Wolf Yilmaz Zamora Zeman
"""
NAMESAKES = """
Amira Holt, Ilir Sand, Ruth Calden, Noah Veld, Jon Marsh, John Marsh, Lena Brook, Lena Brooke,
Sara Lind, Sarah Lind, Marek Novak, Marek Nowak, Elin Berg, Elin Borg, Tom Reyes, Toma Reyes,
Nadia Costa, Nadja Costa, Karim Haddad, Karin Haddad, Yusuf Kaya, Yusuf Kara, Mei Chan, Mei Chen,
Anna Dahl, Anne Dahl, Philip Stern, Phillip Stern
"""

# each line: youngest-oldest it fits, then the fact
CONTEXTS = {
    "carer": """
28-66 cares for a parent who cannot be left alone
18-40 looks after a little brother after school
22-48 looks after twins and works mornings
30-68 drives a parent to the clinic on Tuesdays
30-90 cares for a partner with a bad back
50-80 brings up a grandchild
20-65 reads the post aloud for a blind uncle
28-66 cooks for two parents, three streets apart
20-45 up at night with a baby who does not sleep
18-65 has a sister's children every weekend
35-90 cares for a partner since a fall on the stairs
28-70 shops and cleans for an aunt of ninety-one
22-50 left work early all winter to fetch a sick child
18-85 helps a friend wash and dress after an operation
35-65 takes calls from a father's care home at work
30-88 up at five to help a partner get dressed
24-48 three small children, one week in two
25-70 pays two households' bills from one account
22-65 raises a nephew since last summer
18-60 takes a grandmother to dialysis three times a week
18-80 on call for a cousin who cannot drive
24-60 a child with asthma, many nights without sleep
40-88 feeds and walks a father every noon
30-75 three mornings a week at a mother's bedside
18-70 fills in all the forms for two grandparents
28-80 cannot leave the house on weekdays before nine
""",
    "newcomer": """
18-90 post still goes to the address before this one
18-90 waited nine weeks for a phone contract
18-90 has two addresses on file, one of them wrong
18-60 came for a job at the bakery
50-90 came to live near a daughter
18-40 slept on a friend's sofa until February
18-90 records from the last town never arrived
18-90 knows the neighbours by sight only
18-90 moved in two days before the billing date
18-90 still gets calls for whoever had the number before
18-85 bank account opened only in April
18-35 moved here to learn bookbinding
20-85 lives out of boxes until the kitchen is done
20-62 came for a job that ended in June
18-75 came in the autumn, joined the swimming club
18-90 name misspelt on every contract
18-90 the phone company billed the old flat
20-80 parked by the rules of the last town
18-90 asks the way, then writes it down
30-75 the furniture came six weeks late
18-62 in town since the harbour works began
18-90 rings the wrong doorbell now and then
""",
    "hard": """
18-62 night shifts until June
18-90 in hospital for two weeks in May
18-75 on crutches from January to March
18-64 wages came late three months running
18-60 two jobs, one of them at night
18-90 the boiler broke in the coldest week
22-64 the van broke down, and the work with it
18-64 hours cut in half since winter
20-63 between jobs since the warehouse closed
18-50 shares one phone with a cousin
18-90 no phone signal at home
18-65 paid weekly, billed monthly
18-90 lost a wallet and all cards in one day
22-62 works far away, home every second week
20-63 on sick pay since a fall at work
18-90 burgled in April
18-90 cellar flooded in the May storm
28-66 divorced in spring, paid two households for a while
18-90 a week without electricity in January
35-90 pays off a funeral in instalments
60-90 waits for a hip operation
55-90 does not hear the phone ring
18-90 the meter reads double, nobody has come to look
20-64 parks at work, where the signs change weekly
18-90 letters end up at the flat next door
18-64 works every Saturday and Sunday
66-90 pension comes on the third, bills are due on the first
18-70 broke a wrist, could not type for a month
18-64 the bus to work stopped running in May
18-62 works on the ferry, nothing from November to March
20-75 paid for a car repair that did not last
""",
    "plain": """
20-80 drives a neighbour's child to school
30-90 pays in cash and keeps every receipt
18-90 plays the trombone, quietly
18-75 repairs bicycles for half the street
50-90 has had the same phone number for thirty years
22-75 bakes for the school fair
20-60 away at sea half the year
25-90 writes crime stories under another name
18-90 never opens letters on a Monday
22-80 sells honey at the market
18-75 walks four dogs, only one at home
56-90 learned to swim at fifty-five
18-90 plays chess online at night
22-70 watches the river level for the fire brigade
25-90 collects old radios
20-70 paints signs for shops
18-60 referees junior football
20-80 lets a cousin use the car
25-90 a partner pays all the bills
18-90 locked out of an online account for a year
18-90 keeps the spare keys of the whole stairwell
18-90 counts birds for a club
18-60 trains for a half marathon
20-50 studies for a lorry licence
22-85 sold the car in spring
18-90 teaches card tricks at the library
18-80 dances tango on Thursdays
20-90 lends tools to the neighbours
25-90 on the allotment before breakfast
18-90 builds model railways
30-90 knits hats for the ferry crew
18-38 plays in goal for the reserves
64-90 retired from the railways
64-90 retired baker, still up at four
18-26 last exam in July
18-24 first job since August
18-32 lives with two flatmates and one router
18-45 sleeps till noon, works till midnight
55-88 pays for a grandchild's violin lessons
18-90 runs the Thursday film club
30-90 mends shoes at home
18-90 keeps a diary of the weather
18-75 argues with a gym over a closed account
20-90 was sent somebody else's fine
22-90 phone bill is in a partner's name
22-75 quit smoking in January
48-85 grandparent since May
20-70 on jury duty in October
25-75 translates manuals for a crane maker
20-64 fixes the lift when nobody else can
18-90 saves for a better telescope
18-90 swims before work or before breakfast
60-90 won a cake contest in June
20-90 writes down every train that passes
18-90 repaints the same boat every year
18-90 answers the phone only in the evening
55-90 teaches a neighbour to play the accordion
18-90 makes jam from other people's plums
18-90 always pays on the last possible day
22-80 coaches the junior rowing crew
50-90 has lived in the same street since school
20-90 lost a bet, and the hair is still blue
18-60 juggles at birthdays
40-90 keeps thirty years of bank letters in boxes
18-90 bought a piano and has no room for it
""",
}


def settle(rng: Generator) -> list[Resident]:
    homes = rng.permutation([name for name in DISTRICTS for _ in range(PER_DISTRICT)])
    town = [{"id": f"r{i + 1:03d}", "district": str(home)} for i, home in enumerate(homes)]
    for district, (_, carers, newcomers) in DISTRICTS.items():
        here = [one for one in town if one["district"] == district]
        mark(rng, here, "carer", carers)
        mark(rng, here, "newcomer", newcomers)
    return town


def mark(rng: Generator, group: list[Resident], trait: str, how_many: int) -> None:
    chosen = {int(i) for i in rng.permutation(len(group))[:how_many]}
    for i, one in enumerate(group):
        one[trait] = i in chosen


def draw(rng: Generator) -> float:
    return round(float(rng.normal()), 4)


def hide(rng: Generator, town: list[Resident]) -> None:
    for one in town:
        load = DISTRICTS[one["district"]][0] + 0.6 * one["carer"] + 0.6 * one["newcomer"]
        one["reliability"] = draw(rng)
        one["hardship"] = round(load - 0.25 + 0.8 * draw(rng), 4)


def lend(rng: Generator, town: list[Resident]) -> None:
    """Roof and shop alternate within each group, so that the purpose says nothing about it."""
    shuffled = [town[int(i)] for i in rng.permutation(len(town))]
    shuffled.sort(key=lambda one: (one["district"], one["carer"], one["newcomer"]))
    for i, one in enumerate(shuffled):
        one["loan_for"] = "roof" if i % 2 else "shop"
        shop = one["loan_for"] == "shop"
        will = one["reliability"] - 0.05 * one["hardship"] + 0.35 * draw(rng)
        one["kept_promise"] = will > (-0.15 if shop else -1.15)


def record(rng: Generator, town: list[Resident]) -> None:
    for one in town:
        late, loans, fines, absent, posts = (count(rng, one, name) for name in COUNTS)
        write_down(one, 24 - late, loans, fines, 8 - absent, posts)


def count(rng: Generator, one: Resident, name: str) -> int:
    typical, spread, hard, reliable, chance, most = COUNTS[name]
    pull: float = hard * one["hardship"] + reliable * one["reliability"] + chance * draw(rng)
    return min(max(round(typical + spread * pull), 0), most)


def write_down(one: Resident, bills: int, loans: int, fines: int, civic: int, posts: int) -> None:
    one["bills"] = Fraction(f"{bills / 24:.4f}")
    one.update(loans=loans, fines=fines, civic=civic, posts=posts)


def tie(rng: Generator, town: list[Resident]) -> list[Tie]:
    ties: set[Tie] = set()
    for district in DISTRICTS:
        here = [i for i, one in enumerate(town) if one["district"] == district]
        ring = [here[int(i)] for i in rng.permutation(len(here))]
        ties |= {order(a, b) for a, b in zip(ring, ring[1:] + ring[:1], strict=True)}
    for target, same in ((TIES_WITHIN, True), (TIES_WITHIN + TIES_ACROSS, False)):
        while len(ties) < target:
            ties.add(meet(rng, town, same))
    return sorted(ties)


def meet(rng: Generator, town: list[Resident], same_district: bool) -> Tie:
    """Of two people one could meet, one keeps the one whose life is more alike."""
    a = int(rng.integers(len(town)))
    pool = [
        i
        for i, one in enumerate(town)
        if i != a and (one["district"] == town[a]["district"]) == same_district
    ]
    pair = (pool[int(rng.integers(len(pool)))], pool[int(rng.integers(len(pool)))])
    b = min(pair, key=lambda i: abs(town[i]["hardship"] - town[a]["hardship"]))
    return order(a, b)


def order(a: int, b: int) -> Tie:
    return (min(a, b), max(a, b))


def read_factors() -> dict[str, tuple[Fraction, Fraction]]:
    with (HERE / "factors.csv").open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return {row["factor"]: (Fraction(row["worst"]), Fraction(row["best"])) for row in rows}


FACTORS = read_factors()


def scaled(one: Resident, name: str) -> Fraction:
    worst, best = FACTORS[name]
    share: Fraction = (one[name] - worst) / (best - worst)
    return min(max(share, Fraction(0)), Fraction(1))


def equal_mean(one: Resident, names: Sequence[str]) -> Fraction:
    return sum((scaled(one, name) for name in names), Fraction(0)) / len(names)


def befriend(town: list[Resident], ties: Sequence[Tie]) -> None:
    standing = [100 * equal_mean(one, OWN_RECORDS) for one in town]
    known: list[list[Fraction]] = [[] for _ in town]
    for a, b in ties:
        known[a].append(standing[b])
        known[b].append(standing[a])
    for one, others in zip(town, known, strict=True):
        one["friends"] = round(sum(others, Fraction(0)) / len(others), 1)


def cast(town: list[Resident]) -> dict[str, str]:
    """Each takes the place of somebody in the same groups, with friends of like standing."""
    ids = {}
    for slug, person in PEOPLE.items():
        fits = [one for one in town if groups(one) == person["match"]]
        one = min(fits, key=lambda one: abs(one["friends"] - person["friends"]))
        one.update(person["known"], context=person["context"])
        write_down(one, **person["records"])
        ids[slug] = one["id"]
    return ids


def groups(one: Resident) -> tuple[Any, ...]:
    return tuple(one[k] for k in ("district", "carer", "newcomer", "loan_for", "kept_promise"))


def name_all(rng: Generator, town: list[Resident]) -> None:
    unnamed = [one for one in town if "name" not in one]
    names = invent_names(rng, len(unnamed))
    for one, i in zip(unnamed, rng.permutation(len(names)), strict=True):
        one["name"] = names[int(i)]
        one["age"] = int(rng.integers(18, 61) + rng.integers(0, 26))


def invent_names(rng: Generator, how_many: int) -> list[str]:
    names = [" ".join(name.split()) for name in NAMESAKES.split(",")]
    first, family = FIRST.split(), FAMILY.split()
    while len(names) < how_many:
        full = f"{first[int(rng.integers(len(first)))]} {family[int(rng.integers(len(family)))]}"
        if full not in names:
            names.append(full)
    return names


def read_contexts() -> dict[str, list[tuple[int, int, str]]]:
    return {
        kind: [(int(line[:2]), int(line[3:5]), line[6:]) for line in lines.strip().splitlines()]
        for kind, lines in CONTEXTS.items()
    }


def tell(rng: Generator, town: list[Resident]) -> None:
    contexts = read_contexts()
    told: Counter[str] = Counter()
    for i in rng.permutation(len(town)):
        one = town[int(i)]
        if "context" not in one:
            facts = contexts[kind_of_fact(rng, one)]
            fits = [fact for low, high, fact in facts if low <= one["age"] <= high]
            fewest = min(told[fact] for fact in fits)
            fresh = [fact for fact in fits if told[fact] == fewest]
            one["context"] = fresh[int(rng.integers(len(fresh)))]
            told[one["context"]] += 1


def kind_of_fact(rng: Generator, one: Resident) -> str:
    kinds = [kind for kind in ("carer", "newcomer") if one[kind]]
    weary = one["hardship"] + 0.5 * draw(rng) > 0.4
    if not one["carer"] and (weary or not kinds):
        kinds.append("hard" if weary else "plain")
    return kinds[int(rng.integers(len(kinds)))]


def place(town: list[Resident]) -> None:
    """Similar scores get distant lanes, in bit-reversed order, so that dots overlap little."""
    lanes = sorted(range(PER_DISTRICT), key=lambda i: f"{i:06b}"[::-1])
    for district in DISTRICTS:
        here = [one for one in town if one["district"] == district]
        here.sort(key=lambda one: (equal_mean(one, list(FACTORS)), one["id"]))
        for one, lane in zip(here, lanes, strict=True):
            one["place"] = Fraction(2 * lane + 1, 2 * PER_DISTRICT)


def make_town(seed: int) -> tuple[list[Resident], list[Tie], dict[str, str]]:
    rng = np.random.default_rng(seed)
    town = settle(rng)
    hide(rng, town)
    lend(rng, town)
    record(rng, town)
    ties = tie(rng, town)
    befriend(town, ties)
    people = cast(town)
    befriend(town, ties)
    name_all(rng, town)
    tell(rng, town)
    place(town)
    return town, ties, people


FORMS = {"bills": ".4f", "friends": ".1f", "place": ".4f", "reliability": ".4f", "hardship": ".4f"}
RESIDENT = (
    "id name age district carer newcomer bills loans fines civic posts friends"
    " loan_for kept_promise context place"
)


def cell(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{float(value):{FORMS[name]}}" if name in FORMS else str(value)


def save(path: Path, header: str, rows: Iterable[Sequence[Any]]) -> None:
    names = header.split()
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        writer.writerows([cell(k, v) for k, v in zip(names, row, strict=True)] for row in rows)


def main(folder: Path) -> None:
    town, ties, people = make_town(SEED)
    folder.mkdir(parents=True, exist_ok=True)
    for name, header in (("residents", RESIDENT), ("hidden", "id reliability hardship")):
        rows = ([one[column] for column in header.split()] for one in town)
        save(folder / f"{name}.csv", header, rows)
    save(folder / "ties.csv", "a b", ((town[a]["id"], town[b]["id"]) for a, b in ties))
    save(folder / "people.csv", "slug id", people.items())


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
