# Words of the lab page. Numbers in braces are filled in by the chart.

lab-title = The lab
lab-question = Your weights: who gets penalised?
lab-intro =
    You are the scorer now. Six records become one number for each of the 240 people of Tally, and the line decides who is refused. Move a weight. Watch who falls, who rises, and who never moves at all. The presets’ weights are invented too: no real bank, town or platform gave them.

lab-headline = { $penalised ->
    [0] Nobody is penalised.
    [one] { $penalised } of { $residents } residents is penalised. { lab-kept-one }
   *[other] { $penalised } of { $residents } residents are penalised. { lab-kept }
}
lab-kept = { $kept ->
    [0] None of them kept their promise.
    [one] { $kept } of them kept their promise.
   *[other] { $kept } of them kept their promise.
}
lab-kept-one = { $kept ->
    [0] They broke their promise.
   *[other] They kept their promise.
}
lab-spared = { $broke ->
    [one] { $n } are spared. { $broke } of them broke the promise.
   *[other] { $n } are spared. { $broke } of them broke the promise.
}
lab-no-score = There is no score: every weight is zero. Nobody is penalised.

lab-followed = { $outcome ->
    [spared] { $name } is spared: { $score } points, and the line is at { $line }.
   *[penalised] { $name } is penalised: { $score } points, and the line is at { $line }.
}
lab-followed-no-score = Without a weight there is nothing to compare.

lab-line-label = line { $line }
lab-district-label = { $district } { $rate }
lab-count = { $n } of { $total }
lab-preset-name = { $preset ->
    [same] { preset-same }
    [bank] { preset-bank }
    [town-hall] { preset-town-hall }
    [platform] { preset-platform }
    [friends] { preset-friends }
   *[other] { preset-same }
}
lab-compared = Compared with “{ $preset }”, line { $line }
lab-newly-penalised = { $n ->
    [0] Nobody is newly penalised.
    [one] { $n } person is newly penalised:
   *[other] { $n } people are newly penalised:
}
lab-newly-spared = { $n ->
    [0] Nobody is newly spared.
    [one] { $n } person is newly spared:
   *[other] { $n } people are newly spared:
}
lab-fragile = { $n ->
    [0] No verdict would flip if any one weight moved by one step of { $step }.
    [one] One step of { $step } in a single weight would flip the verdict on { $n } person.
   *[other] One step of { $step } in a single weight would flip the verdict on { $n } people.
}
lab-chart-alt = Every resident of Tally as a dot, placed by score from left to right and by district from top to bottom. Those below the line are penalised and drawn as crosses. The sentences and tables on this page give the same numbers.

lab-key-spared = spared
lab-key-penalised = penalised
lab-key-changed = changed since the preset

lab-presets = Start from
preset-same = All the same
preset-bank = Like a bank
preset-town-hall = Like a town hall
preset-platform = Like a platform
preset-friends = Friends above all
lab-weights = Weights
lab-line = The line
lab-line-help = Below it, you are penalised.
lab-scale = Scale
lab-scale-350-950 = 350 to 950
lab-scale-0-1000 = 0 to 1000
lab-keep = Keep this try
lab-below = Who is below the line? All names
lab-rates = Who bears it? Share penalised
lab-rates-group = Group
lab-rates-now = Now
lab-rates-count = People
lab-rates-was = The thin mark shows the share under the preset you came from.
lab-fragile-title = How fragile is it?
lab-changes-title = Who changed?

weight-bills = Bills
weight-bills-help = phone and power bills paid on time
weight-loans = Loans
weight-loans-help = instalments missed
weight-fines = Fines
weight-fines-help = fines on record
weight-civic = Civic points
weight-civic-help = town events attended or praised
weight-posts = Posts
weight-posts-help = posts and searches flagged
weight-friends = Friends
weight-friends-help = the standing of the people you know

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

challenges-title = Three challenges
challenges-rule = Each counts only while 24 to 72 people are penalised.
challenge-met = Met
challenge-open = Not yet
challenge-kept = Penalise no more than three people who kept their promise.
challenge-kept-now = { $penalised } penalised, { $kept } of them kept their promise.
challenge-kept-searched = A program tried { $tried } sets of weights, each with every line. { $met } did it. The best penalised { $best } promise-keepers. A better one may exist.
challenge-equal-searched = A program tried { $tried } sets of weights, each with every line. { $met } did it. The smallest gap was { $best } points.
challenge-person-searched = A program tried { $tried } sets of weights with the line at 600. { $met } spared { $name }.
challenge-equal = The same rate in all four districts, within 5 percentage points.
challenge-equal-now = { $penalised } penalised; the districts are { $gap } points apart.
challenge-person = Spare the person you follow, and leave the line where the preset drew it.
challenge-person-now = { $outcome ->
    [spared] { $name } is spared
   *[penalised] { $name } is penalised
}, { $penalised } in all; { $line ->
    [there] the line has not moved.
   *[moved] the line has moved.
}

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
tries-download = Download as CSV
tries-local = This address works on this computer only. For others in the room, put this computer’s own address in place of “localhost”.
tries-share = A link to all this: your weights, the line, the person you follow and your tries
tries-full = Twelve tries are kept at most. Throw some away to keep more.

lab-kept-here = Kept. It stands under “Your tries”, below.
lab-rates-groups = Carers look after somebody at home. Newcomers moved to Tally not long ago.
lab-recap = Three choices made each score: what is recorded, how it is weighed, where the line is drawn. A weight of 0 takes a record out, so you have now made all three. The weights moved, and the same lives got other verdicts. From outside, could you have worked out which weights they were?

note-lab-sensitivity = **Doubt can be tested.** People who build rankings can vary weights and scaling many times over and see how far each rank moves. Your tries, side by side, are a small version of that test.
note-lab-interact = **One change at a time is not enough.** Choices act on each other, so guides advise to vary all of them at once. That is why every weight and the line can move here.
note-lab-compas = **More records need not mean a better score.** A court tool in the United States, COMPAS, has 137 inputs. A rule with two of them (age, and the number of past convictions) was nearly as accurate.
