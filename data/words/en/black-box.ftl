# Words of the black box. A game ends in sentences that Python fills in.

black-box-title = The black box
black-box-question = Can you work out the weights from outside?
black-box-intro =
    The town hall has shut its weights and its line into a box. Put in a record up to ten times, see what comes out, and then say what is inside. Each time is a probe.

# The picture of the box.
black-box-picture-alt = { $answers ->
    [0] A closed box. The six records of { $name } go in at the top. Nothing has come out yet.
    [one] A closed box. The six records of { $name } go in at the top. Below it lies { $answers } answer; the list of answers has it in words.
   *[other] A closed box. The six records of { $name } go in at the top. Below it lie { $answers } answers; the list of answers has them in words.
}
black-box-goes-in = The records of { $name } go in:
black-box-slot-bills = Bills
black-box-slot-loans = Loans
black-box-slot-fines = Fines
black-box-slot-civic = Civic
black-box-slot-posts = Posts
black-box-slot-friends = Friends
black-box-shut = six weights and a line, shut in until you guess
black-box-opened = { $seventh ->
    [none] the weights that were inside
   *[more] the weights that were inside, with { $seventh } for hardship
}
black-box-key-yes = yes
black-box-key-no = no

bet-black-box = Knowing nothing, one could give all six records the same weight. How much nearer to the hidden rule will the guess be?
bet-black-box-most = 20 points nearer, or more
bet-black-box-much = 10 to 19 points nearer
bet-black-box-some = 1 to 9 points nearer
bet-black-box-not = No nearer, or farther off
bet-black-box-help = A guess is from 0 points off, which is the hidden rule itself, to 100, which has nothing in common with it. Whoever asks nothing, or leaves all weights the same, wins no bet.
bet-black-box-noted = Noted. You will see once you have guessed.
bet-black-box-right = Right: { black-box-gain }. Knowing nothing is { $nothing } points off, the guess { $off }.
bet-black-box-close = Close, one step from the bet: { black-box-gain }. Knowing nothing is { $nothing } points off, the guess { $off }.
bet-black-box-wrong = { $informed ->
    [no] This guess rests on no answer, so it wins no bet. It is { $off } points off, and knowing nothing is { $nothing }.
    [even] You left all weights the same, so it wins no bet. It is { $off } points off, and knowing nothing is { $nothing }.
   *[yes] Not this time: { black-box-gain }. Knowing nothing is { $nothing } points off, the guess { $off }.
}
black-box-bet-placed = Your bet:

black-box-set-up = Another office
black-box-level = What does it let you see?
black-box-level-scores = The score, and yes or no
black-box-level-grades = A grade from A to D, and yes or no
black-box-level-yes-no = Only yes or no
black-box-default = We start with the office that tells most, since ten good questions are enough there. With grades, or only yes or no, less can be found.
black-box-office = What does it look at?
black-box-office-six = The six records, and nothing else
black-box-office-maybe-more = It does not say
black-box-cuts = Scores run from { $low } to { $high }. The grades’ cut-offs are public: A from { $a } points, B from { $b }, C from { $c }, D below that.
black-box-scale = Scores run from { $low } to { $high }.
black-box-scale-told = Scores run from { $low } to { $high }. The office tells them to one decimal, and goes by the exact score.
black-box-locked = What it lets you see: { $seen }. What it looks at: { $looks }. This stays until a new game.
black-box-link = This is game number { $seed }, and it is the same for everyone. “Share this page”, below the notes, gives a link to the game with nothing of yours in it.
black-box-new = New game

black-box-left = { $left ->
    [0] No probe is left. Make your guess.
    [one] { $left } probe is left.
   *[other] { $left } probes are left.
}
black-box-resident = Resident
black-box-record = Change one record
black-box-record-none = Change nothing
black-box-value = Make it
black-box-value-marked = { $value } ({ $mark ->
    [now] now
    [worst] worst
   *[best] best
})
black-box-ask = Ask the office
black-box-worth-title = What counts, from worst to best
black-box-worth-name = { $name }: { $what }
black-box-head-record = Record
black-box-head-now = Now
black-box-head-worst = Worst
black-box-head-best = Best
black-box-worth = { $level ->
    [scores] Set one record from its worst to its best, which is the whole way, and compare the two scores. If that adds { $points } of the { $all } points of the scale, the record has { $share }% of all weights, so every { $one } points are 1%.
    [grades] A record with { $share }% of all weights adds { $points } of the { $all } points, from its worst to its best. You see them only where they cross a cut-off or the line.
   *[yes-no] A record with { $share }% of all weights adds { $points } of the { $all } points, from its worst to its best. You see them only where they cross the line.
}
black-box-way = { $told ->
    [way] From { $start } to { $end }% of the way.
    [points] From { $start } to { $end }% of the way: { $points } points against no. { $beside }.
   *[whole] From { $start } to { $end }% of the way: { $points } points against no. { $beside }, so { $whole } for the whole way.
}
black-box-line-how = { $level ->
    [yes-no] To find the line, change one record step by step, until a yes turns into a no: the line lies between the two.
    [grades] To find the line, look for two probes of the same grade, one a yes and one a no: the line lies between them.
   *[scores] To find the line, look for two probes with scores close together, one a yes and one a no: the line lies between them.
}
black-box-beyond = Past its worst or its best, a record changes nothing.
black-box-answers = What you were told
black-box-none-yet = You have asked nothing yet.
black-box-as-is = unchanged
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
black-box-head-way = Of the way from worst to best
black-box-head-scores = Score
black-box-head-grades = Grade
black-box-head-verdict = Answer

black-box-guess-title = Guess
black-box-guess-help = Only weights against each other matter: 10 for all is the same rule as 50 for all. Do you know the shares in per cent? Then set the weights to them.
black-box-guess-headline = { $guess ->
    [none] With all six weights at zero there is no rule to compare. Give one of them a number.
    [same] All six weights are the same in your guess. That is knowing nothing.
   *[other] In your guess, { $record } count most: { $share }% of all weights.
}
black-box-guess-row = { $label }: { $share }%
black-box-guess-alt = A bar for each record: its share of all the weights that you guess.
black-box-guess-share = Share of all weights
black-box-line = The line
black-box-line-help = Below it, one is penalised.
black-box-suspect = I think it looks at something else too
black-box-guess = Guess, and see the hidden rule

black-box-nothing = That changes nothing: the record of { $name } says this already. Choose another value; no probe is used up.
black-box-twice = You have asked this about { $name } before. The answer stays the same; no probe is used up.
black-box-full = The game has { $most } probes, and they are used up. Make your guess.
black-box-zeros = With all six weights at zero there is no rule to compare. Give one of them a number, and guess again.
address-probes = more than { $most } probes
address-probe = a probe “{ $value }” that cannot be asked
address-probe-twice = a probe “{ $value }” asked twice
address-guess = a guess “{ $value }”, where six weights from 0 to 100 and a line from { $low } to { $high } would do

black-box-headline = { $found ->
    [unasked] The office was asked nothing, so any weights fit.
    [none] No rule of six records fits what you were told.
    [misled] Some rules of six records fit what you were told. The hidden one is not among them.
    [solved] The scores give every weight away. { $record }, the heaviest, has { $share }%.
   *[range] { $record }: { $left } fits what you were told.
}
black-box-fits-one = only { $value }%
black-box-fits-range = anything from { $least } to { $most }%
black-box-off = Knowing nothing, with all weights the same, you would be { $nothing } points off. The guess is { $off } points off: { black-box-gain }. { black-box-differs }
black-box-gain = { $side ->
    [nearer] { black-box-points } nearer
    [even] no nearer
   *[farther] { black-box-points } farther off
}
black-box-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
black-box-differs = { $differs ->
    [0] It judges all 240 residents the same way.
    [one] It judges { $differs } of 240 residents differently.
   *[other] It judges { $differs } of 240 residents differently.
}
black-box-why = The two numbers need not agree. People’s records rise and fall together, and only those near the line change sides. So very different weights can judge alike, and a wrong line can judge many differently.
black-box-fitting = { $level ->
    [unasked] The office was asked nothing.
    [scores] Asked the same, the guess has yes or no right in { $verdicts } of { $probes } answers. Its scores are { $points } points off on average.
    [grades] Asked the same, the guess has yes or no right in { $verdicts } of { $probes } answers, and the grade in { $grades }.
   *[yes-no] Asked the same, the guess has yes or no right in { $verdicts } of { $probes } answers.
}
black-box-best = { $found ->
    [unasked] Without answers, no weight can be told from another.
    [none] The best strategy finds that out, and no weights.
    [misled] So the best strategy would be misled too.
    [solved] Each score is an equation. Together they leave one set of weights, so the best strategy finds them all.
   *[range] The pale bars hold every rule that gives these answers. With these answers, nobody can tell which of them it is.
}
black-box-line-said = The line is at { $line }. The guess put it at { $guess }. { $fits ->
    [no] No line fits the answers.
   *[yes] The answers allow { $left }.
}
black-box-seventh = { $kept ->
    [yes] { black-box-suspected } There was a seventh record: hardship, a number for how hard a life is. Nobody in Tally can see it, but this office had it from somewhere. It makes up { $share }% of the weights.
   *[no] { black-box-unsuspected } There was no seventh record. The office looked at six.
}
black-box-suspected = { $suspects ->
    [yes] You were right to suspect something else.
   *[no] You did not suspect it, and nobody told you.
}
black-box-unsuspected = { $suspects ->
    [yes] You suspected something else.
   *[no] You were right to suspect nothing else.
}
weight-seventh = Hardship (the seventh record)
black-box-row = { $label }: { black-box-row-numbers }
black-box-row-numbers = hidden { $hidden }, guess { $guess }, { $left }
black-box-allow-none = no six weights fit
black-box-allow-seventh = not asked about
black-box-allow-one = answers allow { $value }
black-box-allow-range = answers allow { $least } to { $most }
black-box-left-none = nothing fits
black-box-left-range = { $least } to { $most }
black-box-key-hidden = Hidden rule
black-box-key-guess = Guess
black-box-key-left = What the answers allow
table-weight = Weight
black-box-chart-alt = One row for each weight, as its share of all weights. A diamond is the hidden rule, a ring the guess, and a pale bar runs from the least to the most that the answers allow.

# The game in the light edition, which no Python answers.
black-box-game-what = Here twelve games wait, drawn beforehand. The office tells the score, and yes or no.
black-box-game-missing = The app has more: thousands of games, offices that tell only a grade or only yes or no, any value for a record, and what the answers leave open at the end. And there the hidden rule stays on the server until you guess; here it is inside the page.
black-box-game-number = Game
black-box-game-worst = its worst
black-box-game-best = its best
black-box-game-again = Play this game again
black-box-game-headline = { $record }, the heaviest of the six, has { $share }% of all weights.
black-box-game-line = The line is at { $line }. The guess put it at { $guess }.
black-box-game-row = { $label }: hidden { $hidden }, guess { $guess }
black-box-game-alt = A bar for each record: its share of all the weights that you guess. Once the rule shows, a diamond is its share in the hidden rule.

black-box-recap = From outside, you see answers. Suppose the office owes you reasons. What would it have to say?
note-black-box-stealing = **Outsiders have rebuilt hidden models from their answers.** Researchers asked paid prediction services many questions, solved for what was hidden, and got near-perfect copies. Leaving out how sure the model was made it harder. It did not stop them.
note-black-box-hiding = **There is more than one way to hide.** Frank Pasquale tells three apart: keeping a thing from view, binding those who know it, and making it too tangled to follow. The three levels of this game are a simpler cousin.
note-black-box-right = **To test from outside, one must be let.** Two lawyers argued in 2014 that regulators should be able to test scoring systems, and that people should get a real chance to challenge a score. US credit law then looked at the history, not at how the score is made from it.
note-black-box-compas = **Guessing can mislead careful people.** A partial rebuilding of COMPAS, a score used in US courts, suggests that it does not use age in the straight-line way its maker stated and a critique took for granted.
note-black-box-cnaf = **Offices give reasons to hide.** Asked for its code, the French benefits agency left parts out, and did not give the list of what the score was trained on. Its reasons: fraudsters could trick the score, and the list was its own know-how.
note-black-box-ours = **The ten probes and the hidden rules are ours.** A seed draws each rule. Anyone who runs our code can compute it, but it is not sent to your browser before you guess.
