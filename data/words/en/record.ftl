record-title = The record
record-question = What did they write down?
record-intro =
    Five offices in Tally keep notes on everybody, and a program makes a sixth record. Pick a record to read what it says, who wrote it and where it goes, while each row of dots shows the whole town.

record-headline = { $name }: { $value }

record-pick = Pick a record
record-who-title = Who writes it down
record-who = { $record ->
    [bills] The phone and the power company, by machine, on the day a bill falls due.
    [loans] The bank, when an instalment has not come in after five days.
    [fines] The town hall: wardens, cameras, and neighbours who call.
    [civic] The organiser of an event, with a list at the door.
   *[posts] A platform’s filter. It flags a post or a search for the words in it, and knows nothing of jokes.
    [friends] Nobody. A program takes the other five records of everyone you know, and averages them.
}
record-where-title = Where it goes
record-where = { $record ->
    [bills] To the score office each month. From there, to anyone who asks for your score.
    [loans] To the score office, and to every other bank.
    [fines] To the score office. A fine that is paid stays on the list.
    [civic] To the score office. Who did not come is not asked why.
   *[posts] To the score office, as a number. What you wrote does not go along.
    [friends] To the score office, each night. You cannot see whose standing pulled on yours.
}
record-out-title = What it leaves out
record-out = { $person ->
    [amina] { $record ->
        [bills] Ten bills fell due in the months of her father’s operations.
        [loans] She paid it nine days late, and in full.
        [fines] The hospital car park has a limit of two hours. A shift has ten.
        [civic] Town events are in the evening. So are her shifts.
       *[posts] She asked, at 4 a.m., how to lift a grown man out of a bath.
        [friends] Half of the people she calls are patients’ families.
    }
    [ilir] { $record ->
        [bills] The old flat’s meter ran for two months in his name.
        [loans] His first pay came a month after the first instalment.
        [fines] There is nowhere to stop on Mill Lane. He has forty parcels a day.
        [civic] He came once, and the list at the door had no line for new people.
       *[posts] He looked up how to fight a parking fine.
        [friends] He has been here for a year. The people he knows are new here too.
    }
    [ruth] { $record ->
        [bills] After March, a neighbour brought in the post, when he thought of it.
        [loans] In March and in April, an instalment fell due while she was away from home.
        [fines] She parked on her own pavement when the ambulance came.
        [civic] It counts visits. It does not count the child she still teaches to read.
       *[posts] She writes long, cross letters about the bus timetable.
        [friends] Her oldest friends have stopped using the phone.
    }
    [noa] { $record ->
        [bills] Noa’s share of the flat’s bills is paid by whoever is at home.
        [loans] Nothing. Noa had the money, and spent it.
        [fines] The bicycle light cost less than the first fine.
        [civic] Points are given for town events. Exams are not town events.
       *[posts] A game forum at night, where everyone “dies” ten times an hour.
        [friends] Friends of nineteen have short records too.
    }
   *[other] Nobody has asked { $name } how it came to be. What no record says of { $name } stands at the end of this card.
}
record-context = { $context }.
record-other-title = What another office would have written
record-other = { $person ->
    [amina] { $record ->
        [bills] The power company’s help desk: “asked twice for a later date”.
        [loans] The neighbours’ club: “told us before it was late”.
        [fines] The hospital: “stayed two hours past her shift”.
        [civic] The ward: “was there every night”.
       *[posts] The nurses’ desk: “asks before she lifts”.
        [friends] The ward: “knows every family by name”.
    }
    [ilir] { $record ->
        [bills] The old landlord: “left the flat clean, key on the table”.
        [loans] The depot: “first pay came late, our mistake”.
        [fines] The depot: “forty parcels, all on time”.
        [civic] The football field: “comes on Sundays”.
       *[posts] The library: “borrows books on the law”.
        [friends] The stairs: “new here, says hello”.
    }
    [ruth] { $record ->
        [bills] The ward: “came in by ambulance, stayed for weeks”.
        [loans] The bank’s own clerk: “never late in thirty years before”.
        [fines] The ambulance crew: “car moved when we asked”.
        [civic] The school: “still teaches one child to read”.
       *[posts] The bus company: “she was right about line 4”.
        [friends] The street: “everyone’s old teacher”.
    }
    [noa] { $record ->
        [bills] The flat: “paid in cash, to whoever was home”.
        [loans] The neighbours’ club: “did not pay us back either”.
        [fines] The bicycle shop: “bought a light in June”.
        [civic] The college: “sat three exams in May”.
       *[posts] The game’s own desk: “no complaints”.
        [friends] The college: “first year, a small circle”.
    }
   *[other] No other office was asked about { $name }.
}
record-said = { $name }: { $value }
record-key = ● { $name }
record-worst = worse in the office’s eyes
record-best = better
record-chart-alt = Six rows of dots, one for each record. Each dot is a resident of Tally, from worse on the left to better on the right in the office’s eyes. The person you follow has a ring in every row, and the record you picked stands out.

bet-record = How many of the 240 have the best mark in all six records?
bet-record-nobody = Nobody
bet-record-tenth = About one in ten
bet-record-quarter = About one in four
bet-record-half = About half
bet-record-right = Right. Nobody has. Only { $most } people have the best mark in as many as four of the six. { bet-record-holds }
bet-record-close = Close. It is fewer still: nobody has the best mark in all six. Only { $most } people have it in as many as four. { bet-record-holds }
bet-record-wrong = No: nobody has. Only { $most } people have the best mark in as many as four of the six. { bet-record-holds }
bet-record-holds = What counts as best is our choice. But with every best mark four steps easier (four bills, four fines, and so on), it would still be nobody.

record-recap = Six notes, each true, each short of the story. How do they become one number?
note-record-context = **A note made for one place can do wrong in another.** Helen Nissenbaum calls this contextual integrity: news should be passed on only in ways that fit the place it came from.
note-record-stand-in = **A record can stand in for the wrong thing.** A health program in the United States took past costs for illness. Less money had been spent on Black patients with the same needs, so it ranked them as healthier. Putting that right would lift their share of extra help from 17.7 to 46.5 per cent.
note-record-origin = **A record can look neutral and still tell.** Rotterdam’s Court of Audit warned in 2021 that spoken Dutch, or the part of town, can give away where someone comes from.
note-record-contact = **Contact becomes a record too.** Older French benefit scores used about 40 inputs. Among them: how often someone logged in.
