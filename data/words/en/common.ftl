# Words that all pages share.

app-title = Unseen Weights
section-made = How a score is made
section-unseen = Why you cannot see it
section-town = What it does to a town

page-invented = A toy town. Everyone in it is invented.
notes-title = Notes and sources
notes-invented = Tally and everyone in it are invented. Nothing here stands for a real people or place.
notes-source = Source
notes-link = Read it

# One sentence tells what in an address could not be used; these are its parts.
address-problems = The address asks for something that is not here ({ $what }), so the usual setting is used.
address-unknown = { $name } “{ $value }”, where { $more ->
    [yes] { $known } or some others would do
   *[no] only { $known } would do
}
address-off-range = { $name } “{ $value }”, where a number from { $low } to { $high } would do
address-off-step = { $name } “{ $value }”, where a number from { $low } to { $high } in steps of { $step } would do
address-bet = a bet “{ $value }” that cannot be read
address-tries = more than { $most } tries
address-try = a try “{ $value }” that cannot be read

table-summary = The same as a table
table-record = Record
table-value = What it says
table-points = Points
table-most = At most
table-ends = From worst to best

person-follow = Follow
person-name = { $person ->
    [amina] Amina
    [ilir] Ilir
    [ruth] Ruth
   *[noa] Noa
}
record-name = { $record ->
    [bills] bills
    [loans] loans
    [fines] fines
    [civic] civic points
   *[posts] posts
    [friends] friends
}

bet-title = Your bet
bet-place = Place the bet
bet-missing = Choose one first.
bet-again = Bet again
bet-verdict = { $verdict ->
    [right] Right
    [close] Close
    [noted] Noted
   *[wrong] Not this time
}
bets-title = Your bets
bets-none = You have placed no bets yet. The pages before this one ask you for them.
bets-line = { $question } You said: { $choice }. { $verdict }.

walk-progress = { $section }: page { $number } of { $of }
walk-next = Next: { $title }
walk-back = Back: { $title }

picked-scored = { $name }, { $district }: { $score } points, { $outcome ->
    [penalised] penalised
   *[spared] spared
}. No record says: { $context }.
picked-town = { $name }, { $district }: { $outcome ->
    [penalised] refused
   *[spared] not refused
}. No record says: { $context }.
