# Words that all pages share.

app-title = Unseen Weights
section-walk = The walk
section-closer = Look closer
section-world = Out in the world
section-together = Together
section-class = For the class

page-tab = { $page } - { app-title }
page-where = { app-title } · { $section }, page { $number } of { $of } · { page-minutes }
desk-where = { app-title } · { $section } · { $title }
page-minutes = { $minutes ->
    [one] about { $minutes } minute
   *[other] about { $minutes } minutes
} { $left ->
    [walk] left
   *[page] for this page
}
page-newcomer = New here? Six records make a score: below the line **penalised**, above it **spared**.
page-newcomer-beside = New here? The walk shows how a **score** is made and whom it penalises.
page-newcomer-start = Begin at the start.

page-invented = A toy town. Everyone in it is invented.
notes-title = Notes and sources
notes-invented = Tally and everyone in it are invented. They stand for no real people or place.
notes-source = Source
notes-link = Read it
read-on-copy = read on a copy
notes-sight = Outside Tally
notes-marks = Marks: ᶜ we read it as a copy or in a summary; ᵐ a detail is from memory; ᵒ a step in it is our own reading. Without a mark, we read it at the place that is named.
notes-mark-c = ᶜ
notes-mark-m = ᵐ
notes-mark-o = ᵒ
# The same in plain words, for the note that stands in sight.
notes-plain-c = { " " }We read it as a copy or in a summary.
notes-plain-m = { " " }A detail is from memory.
notes-plain-o = { " " }A step in it is our own reading.

# One sentence tells what in an address could not be used; these are its parts.
address-problems = The address asks for something that is not here ({ $what }), so the usual setting is used.
address-unknown = { $name } “{ $value }”, where { $more ->
    [yes] { $known } or some others would do
   *[no] only { $known } would do
}
address-off-range = { $name } “{ $value }”, where a number from { $low } to { $high } would do
address-off-step = { $name } “{ $value }”, where a number from { $low } to { $high } in steps of { $step } would do
address-bet = a bet “{ $value }” that cannot be read
address-name = a setting “{ $name }”, which this page does not have
address-tries = The address holds { $told } tries, and { $most } fit here, so the first { $most } are shown and { $left } are left out.
address-try = a try “{ $value }” that cannot be read

# What a tab has kept of a visit and cannot be read any more; its parts are those above.
kept-problems = Something that this browser had kept does not fit any more ({ $what }), so the usual setting is used.
live-unsent = This has not been sent yet. It is kept in this tab, and goes out as soon as the connection is back.

# What stands where a chart will be, until it is there, or when it cannot come.
live-waiting = The picture is on its way.
live-failed = The picture could not start. Reload the page, and if that does not help, ask whoever shared it for the one file that works without a network.
live-reload = Reload the page
file-waiting = The picture comes here in a moment. If it stays away, open this file in a browser, such as Chrome, Firefox or Safari, where scripts may run.
file-failed = This picture could not start. Reload the page, or open the file in another browser, such as Chrome, Firefox or Safari. The other chapters may still work.
no-scripts = This page draws its pictures with scripts, and here no scripts may run. Open it in a browser, such as Chrome, Firefox or Safari, and allow them for this page.
connection-lost = The connection is away, and it will be tried again by itself. What you see still moves.
connection-never = The page cannot reach its server. Something on the way may hold it back. Reload the page, try another network, or ask whoever shared it for the one file that works without one.

table-summary = The same as a table
table-record = Record
table-value = What it says
table-points = Points
table-most = At most
table-ends = From worst to best

# What every page that counts the promise says of it, and the mark of those who kept it in vain.
promise-what = The promise: the neighbours’ club lends small sums. Everyone in Tally has had one, and promised to pay it back. The score office has never seen who did.
key-promise = penalised, and had kept the promise

# The moment somebody crosses the line, said aloud.
person-turn = { $turn ->
    [up] { $name } crosses the line: { $score } points, a yes.
    [down] { $name } falls below the line: { $score } points, a no.
    [below] { $name } is below the line: { $score } points.
   *[above] { $name } is not below the line: { $score } points.
}

person-follow = Follow
person-name = { $person ->
    [amina] Amina
    [ilir] Ilir
    [ruth] Ruth
    [noa] Noa
   *[other] { $name }
}
person-others = Others who are penalised
name-of-record = { $record ->
    [bills] bills
    [loans] loans
    [fines] fines
    [civic] civic points
   *[posts] posts
    [friends] friends
}

bet-start-plain = Six records are kept. Which one did most of the harm?
bet-title = Your bet
bet-place = Place the bet
bet-missing = Choose one first.
bet-again = Bet again
play-start = { $what ->
    [rounds] Play the rounds
   *[months] Play the months
}
play-stop = Stop
gate-show = Show me without a bet
gate-show-kept = Show me who kept it, without a bet
bet-verdict = { $verdict ->
    [right] Right
    [close] Close
    [noted] Noted
   *[wrong] Not this time
}
bets-title = Your bets
bets-none = You have placed no bets yet. The pages before this one ask you for them.
bets-answer = { " " }The answer is: { $right }.
bets-why = { $went ->
    [noted] The answer comes on “{ $title }”
   *[other] See why on “{ $title }”
}
bets-line = { $question } You said: { $choice }. { $verdict }.

walk-next = Next: { $title }
walk-back = Back: { $title }
walk-to = Back to the walk: { $title }

picked-scored = { $name }, { $district }: { $score } points, { $outcome ->
    [penalised] penalised
   *[spared] spared
}. No record says: { $context }.
picked-town = { $name }, { $district }: { $outcome ->
    [penalised] refused
   *[spared] not refused
}. No record says: { $context }.

# The records: their names as weights, and what each says of somebody.
weight-bills = Bills
weight-bills-help = phone and power bills paid on time
weight-loans = Loans
weight-loans-help = instalments missed
weight-fines = Fines
weight-fines-help = fines on record
weight-civic = Civic points
weight-civic-help = town events attended or praised
weight-posts = Posts
weight-posts-help = posts and searches that a filter flagged
weight-friends = Friends
weight-friends-help = the standing of the people you know

value-bills = { $n } of the last 24 bills paid on time
value-loans = { $n ->
    [0] no instalment missed
    [one] { $n } instalment missed
   *[other] { $n } instalments missed
}
value-fines = { $n ->
    [0] no fine
    [one] { $n } fine
   *[other] { $n } fines
}
value-civic = { $n ->
    [0] no town event
    [one] { $n } town event
   *[other] { $n } town events
}
value-posts = { $n ->
    [0] no flagged post
    [one] { $n } flagged post
   *[other] { $n } flagged posts
}
value-friends = friends’ standing { $n } of 100

# Short names, for tables and for what a dot says of itself.
short-name = Name
short-district = District
short-score = Score
short-bills = Bills on time
short-loans = Instalments missed
short-fines = Fines
short-civic = Civic points
short-posts = Flagged posts
short-friends = Friends’ standing
short-context = What no record says

group-carer-yes = Carers
group-carer-no = Not carers
group-newcomer-yes = Newcomers
group-newcomer-no = Not newcomers

# Setting a rule.
rule-presets = Start from
rule-weights = Weights
rule-line = The line
rule-line-help = Below it, you are penalised.
preset-same = All the same
preset-bank = Like a bank
preset-town-hall = Like a town hall
preset-platform = Like a platform
preset-friends = Friends above all
preset-missed = Only what was missed
rule-line-chosen = We chose where the line starts: with all weights the same, it penalises 37 of 240. That is between one in ten and one in five.

# In charts and beside them.
marked-line = line { $line }
district-rate = { $district } { $rate }
count-of-total = { $n } of { $total }
key-spared = spared
key-penalised = penalised
range-from-to = { $low } to { $high }
rates-title = Who bears it? Share penalised
rates-people = People

link-local = This address works on this computer only. For others in the room, put this computer’s own address in place of “localhost”.

# Sharing a page. What one has done, and a bet’s answer, go along only where one ticks them.
share-title = Share this page
share-how = The link holds the settings that you see here and the person you follow.
share-tick = This goes along only if you tick it:
share-bets = with my bets
share-done = with what I kept or did on this page
share-answer = with the bet’s answer open
share-link = The link
share-copy = Copy the link
share-copied = Copied.
share-byhand = This browser does not let the page copy. The link is marked: copy it by hand.
share-long = This link is too long for a code that a phone can read.
share-code = The link as a code to scan

# The lab's tries, in the app and in the light edition.
tries-title = Your tries
tries-none = Press “Keep this try” to write your weights down here. Then change them, keep again, and compare.
tries-number = Try
tries-from = Started from
tries-line = Line
tries-scale = Scale
tries-penalised = Penalised
tries-kept = Kept their promise
tries-back = Go back to try { $number }
tries-clear = Throw all tries away
tries-file = tries
tries-percent = { $district }, per cent
tries-share = “Share this page”, below the notes, gives a link to these weights and the line, with your tries or without them.
tries-full = Twelve tries are kept at most. Throw some away to keep more.

download-name = Name of the file
download-button = Download as CSV

# On the first page: what this device has kept.
offer-offer = You have been here before, and this device has kept how far you came.
offer-on = Go on at “{ $title }”
offer-anew = Start anew
offer-kept = This tab keeps the person you follow, your bets, your tries and your settings until you close it, and this device keeps the last walk and your answers to “Did we learn?”. Nobody else gets to see them unless you share a link.
offer-forget = Forget everything
offer-forgotten = All of it is forgotten.

# What the terminal says when the server has started.
terminal-greeting = For others in the room, on the same Wi-Fi: phones { $phones } · laptops { $app }
