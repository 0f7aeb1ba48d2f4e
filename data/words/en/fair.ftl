fair-title = Fair to whom?
fair-question = Can one rule be fair in every sense?
fair-intro =
    By now it is known who kept their promise and who broke it. So draw the line well. You have two groups, and a line for each. Below the chart stand four things that people call fair. Each compares the two groups. Make all four equal: up to 5 points apart is near enough, with one tenth to one half of each group penalised. Begin with Hillside and The Flats. Then place your bet, and turn to loans for a shop and loans for a roof.

fair-headline = { $state ->
    [blank] { fair-equal } One has no answer, as nobody in a group is penalised.
    [low] All four are equal, or nearly, but too few are penalised: less than a tenth of a group.
    [high] All four are equal, or nearly, but too many are penalised: over half of a group.
    [same] All four are equal.
    [met] All four are equal, or nearly. The widest gap is { fair-points }.
   *[open] { fair-equal } The widest gap is { fair-points }.
}
fair-equal = { $equal ->
    [0] None of the four is equal.
    [one] One of the four is equal, or nearly.
   *[other] { $equal } of the four are equal, or nearly.
}
# $amount is "single" for 1 point: a gap is no whole number, so a plural rule cannot tell.
fair-points = { $amount ->
    [single] { $gap } point
   *[several] { $gap } points
}
fair-four = Four things that people call fair
fair-measure = { $measure ->
    [share] Of all: penalised
    [wrong] Of those who kept it: penalised
    [missed] Of those who broke it: spared
   *[meaning] Of the penalised: broke it
}
fair-short = { $measure ->
    [share] Penalised
    [wrong] Kept it, penalised
    [missed] Broke it, spared
   *[meaning] Penalised, broke it
}
fair-verdict = { $state ->
    [equal] = equal
    [near] ≈ nearly: { fair-points } apart
    [none] no answer
   *[apart] ≠ { fair-points } apart
}
fair-no-answer = no answer
fair-sentence = { $measure ->
    [share] Of all, penalised:
    [wrong] Of those who kept their promise, penalised all the same:
    [missed] Of those who broke their promise, spared all the same:
   *[meaning] Of the penalised, those who did break their promise:
} { $name_one } { $one }, { $name_other } { $other }.
fair-term = { $measure ->
    [share] Where this is equal, people speak of demographic parity.
    [wrong] This is the false positive rate.
    [missed] This is the false negative rate.
   *[meaning] This is precision: what “penalised” means.
}

fair-side-carer-true = Carers
fair-side-carer-false = Others
fair-side-newcomer-true = Newcomers
fair-side-newcomer-false = Others
fair-side-loan-for-shop = Shop loans
fair-side-loan-for-roof = Roof loans
fair-pair = { $one } and { $other }
fair-groups = Two groups
fair-lines = A line for each group
fair-line-for = Line: { $name }
fair-same = One line for both: { $line }
fair-key = Each group has two rows: above, those who kept their promise; below, those who broke it (hollow). A cross is penalised.
fair-promise = { $kept ->
    [yes] kept it
   *[no] broke it
}
fair-head-promise = The promise
fair-head-people = People
fair-head-penalised = Penalised
fair-row = { $name }, { fair-promise }: { $penalised } of { $residents } penalised
fair-followed = { $side ->
    [none] { $name } is in neither of the two groups.
   *[in] { $name } has { $score } points and is { $outcome ->
        [penalised] penalised
       *[spared] spared
    }. The promise was { $kept ->
        [yes] kept.
       *[no] broken.
    }
}
fair-picked = { $name }: { $score } points, { $outcome ->
    [penalised] penalised
   *[spared] spared
}. { $kept ->
    [yes] Kept the promise.
   *[no] Broke the promise.
} No record says: { $context }.
fair-chart-alt = Two groups, one above the other, each person a dot placed by score from left to right. In each group those who kept their promise are in the upper row, those who broke it in the lower one. A dashed line for each group can be moved. Those below it are penalised and drawn as crosses. The four measures below give the numbers.

bet-fair = For which two groups can you make all four equal, or nearly?
bet-fair-districts = Any two districts, but not shop and roof
bet-fair-loans = Shop and roof, but not two districts
bet-fair-both = All of these
bet-fair-neither = None of these
bet-fair-right = Right. For any two districts there are two lines that bring all four within { $districts } points. For shop and roof, even the best two lines leave { $loans } points.
bet-fair-close = Half of that is so. For any two districts there are two lines that bring all four within { $districts } points. For shop and roof, even the best two lines leave { $loans } points.
bet-fair-wrong = It is the other way round. For any two districts there are two lines that bring all four within { $districts } points. For shop and roof, even the best two lines leave { $loans } points.

fair-search = Beside the lines there is now one more button: the best pair, as a search found it.
fair-searched = { $name_one } and { $name_other }: a program tried all { $tried } pairs of lines. { $near ->
    [same] With the best pair, all four are equal.
    [yes] With the best pair, the widest gap is { $gap } points.
   *[no] Even with the best pair, the widest gap is { $gap } points.
}
fair-best = The best pair: { $one } and { $other }
fair-sentences = The four as sentences, and what they are called
fair-why = What keeps them apart? The arithmetic
fair-why-suppose = Suppose that two things are equal. In each group, one in three of those who broke their promise is spared. And of the penalised, two in three did break it. Now count.
fair-why-group = Group
fair-why-broke = Broke it
fair-why-caught = Of these, penalised
fair-why-penalised = So in all, penalised
fair-why-wrong = Of those who kept it, penalised
fair-why-share = As a share
fair-why-so = Where two groups break their promise equally often, the last number is the same for both. Where they do not, it cannot be, and no line will change that. Only a score that makes no mistakes would. How often a group breaks its promise is its base rate.
fair-why-formula = The same as a formula, for any lines:
fair-formula = w = p ÷ (1 − p)  ×  (1 − v) ÷ v  ×  (1 − m)
fair-why-letters = w is the share of promise-keepers who are penalised, and p the share of all who broke their promise. v is the share of the penalised who broke it, and m the share of promise-breakers who are spared. With your lines:
fair-why-who = Alexandra Chouldechova wrote this down in 2017. Jon Kleinberg, Sendhil Mullainathan and Manish Raghavan had shown a relative of it in 2016, for scores rather than lines.

fair-proxies = And if nobody asks where you live?
fair-proxies-how = Suppose the office strikes the district from its files. The six records stay. A plain program learned from four fifths of the town and guessed the rest, from their records alone. It did this for each fifth, five times over.
fair-proxies-asked = What it guesses
fair-proxies-right = Told right
fair-proxies-commonest = Always the commonest
fair-proxies-pairs = Told apart
fair-asked-district = Which of four districts
fair-asked-ends = Hillside or The Flats
fair-asked-carer = Carer or not
fair-asked-newcomer = Newcomer or not
fair-asked-loan_for = Shop or roof
fair-proxies-key = The thin mark shows how often one is right by always saying the commonest answer. Told apart: of two people with different answers, how often it knows which is which. There, 50 % is chance.
fair-proxies-district = The records give the district away: { $right } of 100 are told right, where { $chance } would be chance. Between Hillside and The Flats it is { $ends } of 100. A record that tells what was struck out is called a proxy.
fair-proxies-carer = For carers, the share told right hides something. The program is right for { $right } of 100, and always saying “no” is right for { $commonest }. But of a carer and somebody else, it knows which is which { $pairs } times in 100.
fair-proxies-loans = What the loan was for, the records do not tell.

fair-recap = Four kinds of fair, and not always all at once: somebody must choose which one to give up, and for whom. What is recorded, how it is weighed, where the line is drawn, who may ask for the number. How would you do it differently?

note-fair-ours = **The groups, the four and the 5 points are ours.** One person is nearly two points in a group of 60, and more among the few who broke their promise. So we call 5 points near enough. Lines that penalise nearly all make most measures equal, and help nobody. So we count only up to one half.
note-fair-chouldechova = **The arithmetic has a name on it.** If two groups differ in how often the outcome really happens, a score cannot have equal precision and equal rates of both errors in the two. Alexandra Chouldechova showed this in 2017.
note-fair-kleinberg = **A relative, found apart from it.** Three authors proved that a score cannot mean the same in both groups and also be balanced for those with and without the outcome. The exceptions are special, such as perfect prediction or equal base rates.
note-fair-compas = **The fight over COMPAS.** Of black defendants in a US county who did not offend again, this court tool had marked 45 in 100 as risky. Of white ones, 23 in 100. Yet of those it marked, about as many offended again: 63 and 59 in 100. One side looked at the first, the other at the second.
note-fair-fifths = **Four fifths.** US job guidelines of 1978 look at the first of our four. If a group is picked less than four fifths as often as the best group, that is a warning sign. It is a rule of thumb, and comes from hiring.
note-fair-critics = **The case against two lines.** Two critics say that forcing equal error rates can harm the very groups it should protect. It is often better, they say, to treat people of equal risk alike, if risk is measured well.
note-fair-proxies = **Leaving a group out does not take it out.** A program can find “useful” patterns that merely mirror who was shut out before. Mostly nobody means it to. That makes the cause hard to find, and hard to explain to a court.
