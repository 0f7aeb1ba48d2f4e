many-title = Many rules
many-question = Whose rule is everybody’s rule?
many-intro =
    Here are five ways to weigh six records, the presets of the lab. Each of them penalises its lowest 37. Put up hands for them, as a class would, and the dots move: far left, every hand penalises you, and far right, none does. Then choose how many hands become one verdict.

many-views = What to look at
many-view-hands = Hands for rules
many-view-drawn = 10,000 rules by lot

many-headline = { $way ->
    [majority] The majority of { $hands } hands penalises { $penalised } of { $residents }.
    [mean] The average of the weights penalises { $penalised } of { $residents }. { many-headline-minority }
    [middle] The middle place penalises { $penalised } of { $residents }. { many-headline-minority }
   *[lottery] Lot { $lot } is drawn: “{ $rule }” penalises { $penalised } of { $residents }. { many-headline-minority }
}
many-headline-minority = Of the { $disputed } in dispute, { $minority ->
    [one] { $minority } gets
   *[other] { $minority } get
} what a minority wants.
many-headline-nobody = No hand is up, so nobody is penalised.
many-headline-drawn = { $drawn } rules, drawn by lot: { $all } people are penalised by every one of them, { $none } by none. For { $some } it depends on who rules.

many-hands = Hands up for
many-hands-of = { $kept } of { $penalised } kept their promise
many-yours = Your own rule
many-yours-help = with the weights below
many-weights = Weights of your own rule
many-weights-none = All your weights are 0, so your rule gives no score, and its hands do not count.
many-hands-start = We chose where the hands start. Reset them, or begin with one for each.
many-set-start = As at the start
many-set-one = One for each
many-left-out = A sixth preset, “{ preset-missed }”, is not here. Many people share a score under it, so no line penalises just 37.

many-ways = How the hands become one verdict
many-way-majority = Majority
many-way-mean = Average
many-way-middle = Middle place
many-way-lottery = Lottery
many-way-told = { $way ->
    [majority] For each person, all hands say yes or no. You are penalised if more than half say no.
    [mean] The weights are averaged, hand by hand, and make one new rule. It penalises its lowest 37.
    [middle] Each hand’s rule puts all 240 in a row. Your middle place counts, and the lowest 37 are penalised. Where several share the last place, all of them are spared.
   *[lottery] A hat holds 100 lots, and each rule has as many of them as its share of the hands. One is drawn, and that rule holds for all.
}
many-lot = The lot
many-lot-help = which of 100 lots in the hat is drawn

many-key-minority = gets what a minority wants
many-drawn-how = How they are drawn: any six weights that sum to 100% are as likely as any others. Each rule penalises its lowest 37, like the five presets. Hands play no part here.
many-across = From left to right, fewer { $view ->
    [drawn] rules
   *[hands] hands
} penalise you. At the dashed line it is half.
many-zone-all = all
many-zone-none = none
many-half = half

many-person = { $view ->
    [drawn] Of { $drawn_of } rules drawn by lot, { $drawn } penalise { $name }.
   *[hands] { many-person-hands }
}
many-person-hands = { $rules ->
    [none] No rule with a hand penalises { $name }.
   *[other] These penalise { $name }: { $rules }. That is { $hands } of { $total } hands.
} Of { $drawn_of } rules drawn by lot, { $drawn } do. As you have it now, { $name } is { $outcome ->
    [penalised] penalised
   *[spared] spared
}.
many-picked = { $name }, { $district }: { $share } of the { $view ->
    [drawn] rules
   *[hands] hands
} penalise. Here: { $outcome ->
    [penalised] penalised
   *[spared] spared
}. No record says: { $context }.

many-chart-alt = Every resident of Tally as a dot, in a row for each district. At the far left are those whom all penalise, at the far right those whom none does. Between them, the further right, the fewer penalise. A dashed line marks half. Crosses are penalised, disks are spared.

many-whoever = Whatever you choose
many-always = { $all ->
    [0] Nobody is penalised by { $view ->
        [drawn] all of these rules
       *[hands] every hand
    }.
   *[other] Penalised by { $view ->
        [drawn] all of these rules
       *[hands] every hand
    }: { $all }. Of them, { $kept } kept their promise.
}
many-never = { $none } are penalised by none, and { $some } by some. Of those { $some }, { $some_kept } kept their promise.

many-table = The four ways, with these hands
many-table-way = Way
many-table-penalised = Penalised
many-table-minority = What a minority wants
many-table-kept = Kept the promise
many-about = about { $n }
many-of = { $n } of { $total }
many-table-help = The minority counts for those in dispute: some hands penalise them, and not all. For the lottery, all numbers are what to expect, over many draws.
many-against = { $n ->
    [0] { "" }
    [one] And { $n } person gets the opposite of what every hand says.
   *[other] And { $n } people get the opposite of what every hand says.
}

bet-many = 30 hands, five rules, none with more than half. How often can one set of weights and a line give all the majority’s verdicts?
bet-many-always = Always
bet-many-nine = Nine times in ten
bet-many-half = Half of the time
bet-many-never = Never
bet-many-right = Right, about half of the time. { bet-many-numbers }
bet-many-close = About half of the time, so not that often. { bet-many-numbers }
bet-many-wrong = About half of the time, so neither always nor never. { bet-many-numbers }
bet-many-numbers = There are { $even } ways to put up 30 hands like that. For { $none } of them, no weights and no line give all the verdicts. The majority has spoken on each person, and what it said is nobody’s rule. It hangs on how many a rule penalises, here 37: with 12 it would be 5 ways in 100, and with 60 it would be 87.

many-nobody = Is there one rule for the majority’s verdicts?
many-nobody-held = The majority has judged each person apart. Is there one rule, six weights and a line, that gives just these verdicts? Bet first, or move a hand.
many-nobody-none = The majority penalises nobody. A line that is low enough does that, whatever the weights.
many-nobody-leads = The majority’s { $n }: yes. “{ $rule }” has more than half of the hands, so the majority’s verdicts are its own.
many-nobody-found = The majority’s { $n }: yes, this time, with these weights and the line at { $line }: bills { $bills }, loans { $loans }, fines { $fines }, civic points { $civic }, posts { $posts }, friends { $friends }.
many-nobody-no = The majority’s { $n }: no. No six weights and no line penalise just these people. What the majority wants is nobody’s rule.
many-nobody-why = How can one know? Mix some people’s records. From those who are penalised: { $low }. From those who are spared: { $high }. Of the two mixes, the first is the better one, in all six. So it has more points, whatever the weights, as none is below 0. Then no line can have all of the first group below it and all of the second above.
# A rule that the page tells, and its way into the lab, whose weights are whole numbers.
many-lab-open = Load this rule into The lab
many-lab-mean = In the lab’s whole weights, the average is: bills { $bills }, loans { $loans }, fines { $fines }, civic points { $civic }, posts { $posts }, friends { $friends }, with the line at { $line }.
many-lab-turned = { $n ->
    [0] { "" }
    [one] Rounding to the lab’s whole weights turns the verdict on { $n } person.
   *[other] Rounding to the lab’s whole weights turns the verdict on { $n } people.
}
many-nobody-short = { $answer ->
    [no] Nobody’s rule: no weights give these verdicts.
    [found] Some weights do give just these verdicts.
    [none] { "" }
   *[yours] { "" }
}
many-nobody-way = { $way ->
    [mean] You look at the average now. That is one rule by its making: its weights are the mean of all.
    [lottery] You look at the lottery now. Its rule is always somebody’s: whoever put in the lot.
   *[other] { "" }
}
many-part = { $name } ({ $n } parts)
many-marks = What the two mixes have, from 0 (worst) to 100 (best)
many-marks-record = Record
many-marks-low = Penalised
many-marks-high = Spared
many-nobody-yours-app = A hand is up for your own rule. The app looks for weights when you pause: see below, under “{ many-nobody-app }”.
many-nobody-yours-file = With a hand for your own rule, only the app can look for such weights, and not this page.
many-nobody-app = With your rule among them
many-and = { $first } and { $last }

many-over = How often is it nobody’s rule?
many-over-told = We tried all { $ways } ways to put up { $hands } hands. Where one rule has more than half of the hands, the verdicts are its own. Of the { $even } other ways, { $none } give verdicts that no weights and no line can give. Each way counts once. A real class is likelier to spread its hands, or to crowd at one rule. If each of the { $hands } is put up for one of the five by chance, it is nobody’s rule { $chance } times in 100. A program decides each case for certain, and does not guess.
many-minority = How far does a minority get with the average?
many-minority-told = Take two of the rules drawn by lot, and average them with unequal hands. This is how often the smaller side prevails, where the two disagree, in { $pairs } pairs.
many-minority-share = The smaller side has
many-minority-middle = It prevails, mostly
many-minority-range = In eight pairs of ten
many-percent = { $n }%
many-minority-read = In the middle it gets just its share. But one pair can be far off, up or down. Our line always penalises 37, so what one side gains, the other loses.

many-recap = Five rules, one town, and no answer that is everybody’s. Somebody chooses how choices are counted, too. Who was it here?

note-many-ours = **The hands, the five rules and the 37 are ours.** All five rules are presets of the lab. 37 is how many the town’s own rule penalises. With the line at 600 instead, the five penalise 80 of 240 between them, and 10 people fall under all five.
note-many-feffer = **Whose average?** In a project on self-driving cars, people’s choices became weights, and the weights were averaged. Three authors looked at this with two groups. Where the two disagreed, the smaller one got its way less often than its share, even if all were honest. They discuss a lottery and the median as other ways.
note-many-list = **It has a name: the discursive dilemma.** Each member of a group can have views that fit together, and the majority’s views on the same questions may not. Christian List and Philip Pettit proved that no way of adding up views, under some mild demands, always avoids this. Our verdicts with no weights behind them are a case of that kind.
