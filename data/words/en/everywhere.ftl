everywhere-title = Everywhere
everywhere-question = What if every door asks for the same number?
everywhere-intro =
    There are ten doors in Tally that somebody can shut: a bank, a landlord, a school and seven more. Each has its own worry, and a rule of its own: its choice of the six records and a line of its own. Now, one after another, they drop that rule and ask for your score. Two bets first, then move the slider.

everywhere-headline = { $doors ->
    [0] No door is shut.
    [one] { $written } door is shut.
   *[other] { $written } doors are shut.
} { $others ->
    [none] { everywhere-headline-alike }
   *[some] { everywhere-headline-one }, { $half } lose half of them or more, { $every } lose all ten.
}
everywhere-headline-alike = { $one ->
    [0] Nobody loses one.
    [one] { $one } person loses all ten, and nobody else loses any.
   *[other] { $one } people lose all ten, and nobody else loses any.
}
everywhere-headline-one = { $one ->
    [one] { $one } person loses one or more
   *[other] { $one } people lose one or more
}
everywhere-held = Place both bets. Then see whom the doors refuse when { $doors ->
    [one] one of them shares.
   *[other] { $doors } of them share.
}
everywhere-sharing = Doors that share
everywhere-sharing-help = of ten, from the bank down
everywhere-shared = What they share
everywhere-shared-score = The score
everywhere-shared-list = A blacklist
everywhere-shared-help = { $shared ->
    [score] A door that shares refuses everyone below 600, and nobody else. Then try the blacklist, also at all ten: who loses what?
   *[list] A door that shares tells the others whom it refuses by its own rule. One no is a no from all of them.{ $doors ->
        [alone] {" "}One door alone has nobody to tell.
       *[more] {""}
    }
}
everywhere-wrong = { $wrong ->
    [one] { $wrong } of the shut doors shuts
   *[other] { $wrong } of the shut doors shut
} on people who kept their promise: { $share } of 100. { $keepers ->
    [one] { $keepers } such person loses a door
   *[other] { $keepers } such people lose a door
}, and { $crushed ->
    [0] nobody among them loses
    [one] { $crushed } of them loses
   *[other] { $every ->
        [yes] all { $crushed } lose
       *[no] { $crushed } of them lose
    }
} all ten.
everywhere-wrong-title = Does the score make fewer mistakes?
everywhere-wrong-doors = By its own rule, a door refuses { $least } to { $most } people who kept their promise. With the score, each door refuses { $score } of them. Only the bank’s own rule does better. When all ten share it, fewer doors shut on people who kept it, and on fewer such people. But for those, all ten shut.
everywhere-wrong-drawn = That hangs on our ten doors, but not much. With ten others, drawn by chance 200 times, the score made fewer such mistakes in 190 of these sets of doors. It made more in 10. With every set it made them on fewer people. And 0 to 6 of the ten rules did better than the score.
everywhere-wrong-other = That is one way to be right or wrong. A school or a club may want something else than a promise kept.
everywhere-bars = Red bar: shut. Small mark: its own rule says no.
everywhere-key = Above: everyone in Tally, in a row by how many doors are shut to them. A cross has lost one or more. At the right, how many people that is.
everywhere-key-grid = Below: a column for each person who may lose a door, lowest score first, and a row for each door. At the right: the rule that it goes by. Where a door shares, small marks show whom its own rule would refuse.
everywhere-key-rest = { $never ->
    [0] Everyone has a column.
    [one] { $never } person has no column: no setting shuts a door to them.
   *[other] { $never } people have no column: no setting shuts a door to them.
}
everywhere-head-doors = Doors shut
everywhere-head-people = People
everywhere-head-rule = Rule
everywhere-says-own = own
everywhere-says-score = score
everywhere-says-list = list
everywhere-below = below 600
everywhere-above = 600 or more
everywhere-chart-alt = Two pictures. Above, every resident as a dot, in a row by how many of ten doors are shut to them. Below, a grid with a row for each door and a column for each person who may lose one; shut doors are red. The tables below give the numbers.
everywhere-doors-title = { $name }’s ten doors
everywhere-doors-now = { $doors ->
    [0] No door is shut to { $name } now.
    [one] { $doors } of 10 is shut to { $name } now.
   *[other] { $doors } of 10 are shut to { $name } now.
} By the doors’ own rules it would be { $own }.
everywhere-doors-order = Doors that changed their answer come first.
everywhere-door = Door
everywhere-concern = What it looks at
everywhere-own = By its own rule
everywhere-now = Now
everywhere-own-says = { $refused ->
    [yes] ✕ Own rule: no
   *[no] ● Own rule: yes
}
everywhere-now-says = { $now ->
    [own-yes] ✕ Now: no
    [own-no] ● Now: yes
    [score-yes] ✕ Now: no, below 600
    [score-no] ● Now: yes, 600 or more
    [list-own] ✕ Now: no, by its own rule
    [list-yes] ✕ Now: no, listed by: { $by }
   *[list-no] ● Now: yes, not listed
}
everywhere-over = From no door that shares to all ten
everywhere-over-sharing = Doors that share
everywhere-over-doors = Score: shut doors
everywhere-over-one = Lose one or more
everywhere-over-every = Lose all ten
everywhere-over-list-doors = Blacklist: shut doors
everywhere-over-list-every = Lose all ten
everywhere-over-chosen = The page begins with no door that shares. We chose the ten doors, and we gave each a line that refuses 37. We did so because it shows what sharing does by itself: no door gets stricter or milder.
everywhere-over-drawn = With ten other doors, drawn by chance 200 times, 82 to 120 people lose one door or more, and 1 to 10 lose all ten. Once all ten share the score, 37 lose all ten with each set of doors, and nobody else loses any.
everywhere-table-people = People by how many doors are shut: a table
everywhere-table-doors = The doors: a table
table-shut = Doors shut
table-people = People
table-refuses = Refuses now
table-only-shared = Not by its own rule
table-only-own = Only by its own rule
table-kept = Refused, though they kept their promise
short-shut = Doors shut

service-bank = Bank
service-landlord = Landlord
service-school = School
service-train = Train
service-employer = Employer
service-ride = Ride app
service-clinic = Clinic
service-visa = Visa desk
service-tenders = Tenders
service-club = Club
concern-bank = Missed instalments, then late bills: will the loan come back?
concern-landlord = Late bills, and a little who you know: will the rent come?
concern-school = Town events, and a little who you know: will the parents help?
concern-train = Fines, and a little late bills: is the ticket paid?
concern-employer = Flagged posts, then town events, then fines: does one fit in?
concern-ride = Who you know, then fines: will the driver be safe?
concern-clinic = Town events, then late bills, for its fast lane: who turns up?
concern-visa = Flagged posts, then who you know: is there a risk?
concern-tenders = Instalments, fines and town events alike: whom to give town work?
concern-club = Who you know, and a little flagged posts: is it one of us?

bet-doors = More and more doors ask for the one score. What becomes of the number of shut doors?
bet-doors-rises = It rises
bet-doors-about = It changes, but only a little
bet-doors-stays = It stays exactly the same
bet-doors-falls = It falls
bet-doors-same = { $both ->
    [yes] { $before } at first, { $after } at the end. By its own rule each door refuses { $each }, and the score’s line penalises { $each } too. What changes is who they are. That is so with any ten doors, as long as each refuses as many as the score penalises. We drew our lines like that. A stricter door would open to some when it takes the score, and a milder one would shut on some.
   *[no] as many at the end as at first, since each door refuses as many people as before. Which people, the next bet asks.
}
bet-doors-listed = { $both ->
    [yes] , to { $listed }
   *[no] { "" }
}
bet-doors-right = Right, with the score: { bet-doors-same }
bet-doors-close = Nearly. With the score it is the same to the last door: { bet-doors-same }
bet-doors-wrong = { $guess ->
    [rises] No. With a blacklist it does rise{ bet-doors-listed }. With the score it stays:
   *[falls] No. Some people do get doors back, but others lose as many. With the score it stays:
} { bet-doors-same }

bet-everywhere = When all ten ask for the score, how many of 240 people lose every door?
bet-everywhere-nobody = Nobody
bet-everywhere-twenty = About 20
bet-everywhere-forty = About 40
bet-everywhere-hundred = More than 100
bet-everywhere-count = By the doors’ own rules it was { $before }. And { $freed } who had lost a door lose none. The { $after } is the score’s, whatever the doors are. The { $before } and the { $freed } hang on our doors. With ten others, drawn by chance 200 times, 1 to 10 people lost every door at first, and 45 to 83 lose none at the end.
bet-everywhere-right = Right. With the score it is { $after }. { bet-everywhere-count }
bet-everywhere-close = Some do, but more: { $after }, with the score. { bet-everywhere-count }
bet-everywhere-wrong = { $guess ->
    [hundred] No. With a blacklist it is { $listed }. With the score it is { $after }.
   *[nobody] No. A no from the score is a no from all ten. So with the score it is { $after }.
} { bet-everywhere-count }

everywhere-recap = A number that opens or shuts every door is worth having. One of its six records is who you know. Should friends count?

note-everywhere-ours = **The ten doors are ours.** What each looks at was chosen by us. That the total stays follows from our lines: each refuses equally many, before and after. Real doors that share a score may shut more often, or less.
note-everywhere-capital = **A number that goes with you.** Two sociologists describe scores as a kind of capital. The same number goes from market to market with a person, and what comes of it begins to feel deserved.
note-everywhere-same = **Picking on the same person.** Researchers asked what happens when many who decide use the same parts. In their tests, the more data systems shared, the more the same people had the same outcome from all of them.
note-everywhere-insurance = **Made for loans, used for cars.** US insurers set car premiums partly by how people pay their debts. The regulator found in 2007 that such scores do foretell claims. It also found that they likely raise what Black and Hispanic drivers pay, beside others.
note-everywhere-employers = **Closing one door to a score.** When US states forbade employers to check credit, jobs rose in the areas with the lowest scores. But employers then asked for more schooling and experience, and on balance Black workers, people under 22 and those with mid-to-low scores did worse.
note-everywhere-law = **Where the law draws it.** The EU’s ban on social scoring turns on context. A score from one part of life must not bring bad treatment in another that has nothing to do with it, nor treatment out of proportion. A check for one set purpose is left alone.
note-everywhere-slogan = **“Trust broken in one place, restrictions everywhere.”** A county in China, Suining, used these words in 2010 for a points scheme that took in all its residents. From 2016 they stood for blacklists, above all of people who defy a court’s judgment, and rules of 2020 limit what they may mean. Our blacklist is like the courts’ list in how a no spreads. It is not like it in how one gets there: that list needs a judgment, and ours needs only a low number.
