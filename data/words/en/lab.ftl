# Words of the lab page. Numbers in braces are filled in by the chart.

lab-title = The lab
lab-question = Your weights: who gets penalised?
lab-intro =
    You are the scorer now. Six records become one number for each of the 240 people of Tally, and the line decides who is penalised. Move a weight and watch who falls, who rises, and who never moves at all. The presets’ weights are invented too: no real bank, town or platform gave them.

lab-headline = { $penalised ->
    [0] Nobody is penalised.
    [one] { $penalised } of { $residents } residents is penalised. { lab-kept-one }
   *[other] { $penalised } of { $residents } residents are penalised. { lab-kept }
}
lab-headline-held = { $penalised ->
    [0] Nobody is penalised.
    [one] { $penalised } of { $residents } residents is penalised.
   *[other] { $penalised } of { $residents } residents are penalised.
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

lab-preset-name = { $preset ->
    [same] { preset-same }
    [bank] { preset-bank }
    [town-hall] { preset-town-hall }
    [platform] { preset-platform }
    [friends] { preset-friends }
    [missed] { preset-missed }
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

lab-key-changed = changed since the preset

lab-scale = Scale
lab-scale-350-950 = 350 to 950
lab-scale-0-1000 = 0 to 1000
lab-scale-whose = 350 to 950 is the scale of Sesame Credit. 0 to 1000 is that of some city schemes in China.
lab-presets-same = The lab opens with all weights the same. That is a choice too: it says that a fine is worth as much as a flagged post.
lab-keep = Keep this try
lab-below = Who is below the line? All names
lab-rates-group = Group
lab-rates-now = Penalised now
lab-rates-kept = Kept their promise
lab-rates-was = The thin mark shows the share under the preset you came from.
lab-rates-built = The last column is about everyone in the group, penalised or not. Weights do not move it. That the two columns differ so much was built in by us.
lab-loaded = { $card ->
   *[sesame] Loaded from the card of Sesame Credit. { $percent }% of its reported weights have a counterpart here. They are reported, not official.
}
lab-fragile-title = How fragile is it?
lab-changes-title = Who changed?

challenges-title = Three challenges
challenges-rule = Each counts only while 24 to 72 people are penalised.
challenge-met = Met
challenge-open = Not yet
challenge-cheer = Well done! Challenge { $n } is met, and by your own hand.
challenge-mine = You met it by your own hand, so it stays met, whatever you try next.
challenge-kept = Penalise no more than three people who kept their promise.
challenge-kept-now = { $penalised } penalised, { $kept } of them kept their promise.
challenge-kept-held = { $penalised } penalised. How many of them kept it is your bet on “{ line-title }”. Place it there, or press the button under the chart.
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

lab-told-title = Can a score tell who keeps a promise?
lab-told-how = Take two people: one who kept the promise, and one who did not. Guess that the one with the higher score kept it. With equal scores, toss a coin. The thin mark is what a coin alone would do.
lab-told-now = With your weights, that picks the right one { $n } times in 100.
lab-told-none = Without a weight there is no score, so it is a coin toss: 50 times in 100.
lab-told-rule = What the score is made of
lab-told-right = Right, of 100 pairs
lab-told-alone = { $record } alone
lab-told-missed = { preset-missed }: loans alone
lab-told-toss = A toss of a coin
lab-told-read = In Tally, one record beats all six. How well each record does was decided when we built the town. In 59 more towns by the same recipe, it is loans again. This tells nothing about real loans.


lab-kept-here = Kept. It stands under “Your tries”, below.
lab-rates-groups = Carers look after somebody at home. Newcomers moved to Tally not long ago.
lab-to-reasons = Ask for reasons under this rule
lab-recap = Three choices make each score: what is recorded, how it is weighed, where the line is drawn. A weight of 0 takes a record out, so all three are in your hands here. Move one weight, and the same lives get other verdicts. And all this time, each record was true. What if the record is wrong?

note-lab-sensitivity = **Doubt can be tested.** People who build rankings can vary weights and scaling many times over and see how far each rank moves. Your tries, side by side, are a small version of that test.
note-lab-interact = **One change at a time is not enough.** Choices act on each other, so guides advise to vary all of them at once. That is why every weight and the line can move here.
note-lab-built = **The gaps between groups were built in.** We made Tally so that hardship moves each record at least 17 times as strongly as it moves the promise. Then we tried seeds 1 to 19,999, and picked one of the three that showed what we wanted. In other seeds, chance makes the districts differ more in the promise as well.
note-lab-scale = **The scales are borrowed.** Sesame Credit is a private service in China that people opt into. One score for everything about everybody is the myth: no country runs it. Here the scale changes no verdict, since the line moves along.
note-lab-compas = **More records need not mean a better score.** COMPAS is a court tool in the United States. Its form has 137 items, as two researchers counted them. A rule with two of them (age, and the number of past convictions) was nearly as accurate.
