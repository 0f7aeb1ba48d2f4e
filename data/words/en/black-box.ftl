# Words of the black box. A game ends in sentences that Python fills in.

black-box-title = The black box
black-box-question = Can you work out the weights from outside?
black-box-intro =
    You have left the lab. Somebody else sets the weights now, and keeps them. You have ten probes. For each one you pick a resident, change one record, and the town hall tells you what it is willing to tell. Then you guess all six weights and the line.

bet-blackbox = Ten probes, then one guess at all six weights. How far off is that guess? 0 % is the same rule, 100 % has nothing in common with it.
bet-blackbox-exact = Less than 5 %
bet-blackbox-near = 5 to 15 %
bet-blackbox-some = 15 to 30 %
bet-blackbox-far = More than 30 %
bet-blackbox-right = Right. The guess is { $distance } % off.
bet-blackbox-close = Close. The guess is { $distance } % off, one step from your bet.
bet-blackbox-wrong = The guess is { $distance } % off. Look at how wide the pale bars are.
black-box-bet-placed = Your bet: { $choice }.

black-box-set-up = The office
black-box-level = What does it let you see?
black-box-level-scores = The score, and yes or no
black-box-level-grades = A grade from A to D, and yes or no
black-box-level-yes-no = Only yes or no
black-box-office = What does it look at?
black-box-office-six = The six records, and nothing else
black-box-office-maybe-more = It does not say
black-box-cuts = Grades: A from { $a } points, B from { $b }, C from { $c }, D below that. Scores run from { $low } to { $high }.
black-box-scale = Scores run from { $low } to { $high }.
black-box-locked = What it lets you see: { $seen }. What it looks at: { $looks }. This stays until a new game.
black-box-seed = Game { $seed }. Send the address of this page before the first probe, and others play the same rule.
black-box-new = New game

black-box-ask-title = Probe
black-box-left = { $left ->
    [0] No probe is left. Make your guess.
    [one] { $left } probe is left.
   *[other] { $left } probes are left.
}
black-box-resident = Resident
black-box-records = Now: { $records }.
black-box-record = Change one record
black-box-record-none = Change nothing
black-box-value = Make it
black-box-ask = Ask the office
black-box-answers = What you were told
black-box-none-yet = You have asked nothing yet.
black-box-as-is = as it is
black-box-verdict = { $is_no ->
    [no] No
   *[yes] Yes
}
black-box-said = { $told ->
    [both] { $name }, { $change }: { $shown }. { $verdict }.
   *[verdict] { $name }, { $change }: { $verdict }.
}
black-box-head-number = No.
black-box-head-name = Resident
black-box-head-change = With
black-box-head-scores = Score
black-box-head-grades = Grade
black-box-head-verdict = Answer

black-box-guess-title = Guess
black-box-guess-help = Six weights from 0 to 100, and the line. Only weights against each other matter: 10 for all is the same rule as 50 for all.
black-box-line = The line
black-box-guess = Guess, and see the hidden rule

black-box-nothing = That changes nothing: the record of { $name } says this already. Choose another value; no probe is used up.
black-box-twice = You have asked this about { $name } before. The answer stays the same; no probe is used up.
black-box-full = The game has { $most } probes, and they are used up. Make your guess.
black-box-zeros = With all six weights at zero there is no rule to compare. Give one of them a number, and guess again.
address-probes = more than { $most } probes
address-probe = a probe “{ $value }” that cannot be asked
address-guess = a guess “{ $value }” that cannot be read

black-box-reveal = The hidden rule
black-box-headline = { $distance ->
    [0] The guess is less than 1 % off. { black-box-differs }
   *[other] The guess is { $distance } % off. { black-box-differs }
}
black-box-differs = { $differs ->
    [0] It judges all 240 residents the same way.
    [one] It judges { $differs } of 240 residents differently.
   *[other] It judges { $differs } of 240 residents differently.
}
black-box-fitting = { $fit ->
    [all] The guess gives every answer that the office gave.
    [nothing] The office was asked nothing.
   *[some] The guess gives { $same } of the { $probes } answers that the office gave.
}
black-box-best = { $found ->
    [none] No rule of these six records gives these answers. The best strategy finds that out, and no weights.
    [misled] Some rules of six records do give these answers. The hidden rule is not among them.
    [solved] Each score is an equation. Together they leave one set of weights, so the best strategy finds them all.
   *[range] The pale bars hold every rule that gives these answers. No strategy can tell those rules apart. For { $record }, the heaviest, they leave { $left }.
}
black-box-line-said = The line is at { $line }. The guess put it at { $guess }. The answers leave { $left }.
black-box-seventh = { $kept ->
    [yes] There was a seventh record. Nobody told you about it. It makes up { $share } % of the weights.
   *[no] There was no seventh record. The office looked at six.
}
weight-seventh = The seventh record
black-box-row = { $label }: hidden { $hidden }, guess { $guess }, left { $left }
black-box-row-closed = { $label }: guess { $guess }, left { $left }
black-box-left-none = no value
black-box-left-one = only { $value }
black-box-left-range = { $least } to { $most }
black-box-key-hidden = Hidden rule
black-box-key-guess = Guess
black-box-key-left = What the answers leave
table-weight = Weight
black-box-chart-alt = One row for each weight, as its share of all weights. A diamond is the hidden rule, a ring the guess, and a pale bar runs from the least to the most that the answers leave.

black-box-example-title = A game, already played.
black-box-example = This file has no office to ask. So here is one game from start to end: ten probes, only yes or no, and the guess that was made. In the app you play your own.
black-box-example-headline = This is the guess, and what ten answers leave.
black-box-open = Show the hidden rule

black-box-recap = From outside, you see answers. Suppose the office owes you reasons. What would it have to say?
note-black-box-stealing = **Outsiders have rebuilt hidden models from their answers.** Researchers asked paid prediction services many questions, solved for what was hidden, and got near-perfect copies. Leaving out how sure the model was made it harder. It did not stop them.
note-black-box-hiding = **There is more than one way to hide.** Frank Pasquale tells three apart: keeping a thing from view, binding those who know it, and making it too tangled to follow. The three levels of this game are a simpler cousin.
note-black-box-right = **To test from outside, one must be let.** Two lawyers argued in 2014 that regulators should be able to test scoring systems, and that people should get a real chance to challenge a score. US credit law then looked at the history, not at how the score is made from it.
note-black-box-compas = **Guessing can mislead careful people.** A partial rebuilding of COMPAS, a score used in US courts, suggests that it does not use age in the straight-line way its maker stated and a critique took for granted.
note-black-box-cnaf = **Offices give reasons to hide.** Asked for its code, the French benefits agency left parts out, and did not give the list of what the score was trained on. Its reasons: fraudsters could trick the score, and the list was its own know-how.
note-black-box-ours = **The ten probes and the hidden rules are ours.** A seed draws each rule. Anyone who runs our code can compute it, but it is not sent to your browser before you guess.
