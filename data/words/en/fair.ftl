fair-title = Fair to whom?
fair-question = Can one rule be fair in every sense?
fair-intro =
    In each district of Tally, about as many people broke their promise. Yet one line penalises three times as many in one as in another. Can one line be fair, or does it take two? We begin with the home of the person you follow, and one more.

fair-headline = { $state ->
    [blank] { fair-equal } One has no answer, as nobody in a group is penalised.
    [out] All four are equal, or nearly, but these lines do not count.
    [same] All four are equal.
    [met] All four are equal, or nearly. The widest gap is { fair-points }.
   *[open] { fair-equal } The widest gap is { fair-points }.
}
fair-held = Place your bet. Then see what lines at { $one } and { $other } do. Until then, both stay at 600.
fair-show = Show me without a bet
fair-default = Below the chart stand four things that people call fair. Make all four equal: up to 5 points apart is near enough, with one tenth to one half of each group penalised. Of all pairs, one line at 600 treats Hillside and The Flats the most unequally: it penalises three times as many in The Flats as in Hillside.
fair-equal = { $equal ->
    [0] None of the four is equal.
    [one] One of the four is equal, or nearly.
   *[other] { $equal } of the four are equal, or nearly.
}
fair-rule = { $size ->
    [low] Does not count: under a tenth of { $name } penalised.
    [high] Does not count: over half of { $name } penalised.
   *[right] Counts: a tenth to a half of each group penalised.
}
# $amount is "single" for 1 point: a gap is no whole number, so a plural rule cannot tell.
fair-points = { $amount ->
    [single] { $gap } point
   *[several] { $gap } points
}
fair-four = Four things that people call fair
fair-measure = { $measure ->
    [share] How many of all are penalised
    [wrong] How many who kept it are penalised
    [missed] How many who broke it are spared
   *[meaning] How many of the penalised broke it
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
   *[meaning] This is precision: how far one can rely on the word “penalised”.
}

fair-side-carer-true = Carers
fair-side-carer-false = Others
fair-side-newcomer-true = Newcomers
fair-side-newcomer-false = Others
fair-side-loan-for-shop = Shop loans
fair-side-loan-for-roof = Roof loans
fair-pair = { $one } and { $other }
fair-groups = Two groups:
fair-chosen = (shown now)
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

fair-base = How often was the promise broken?
fair-base-help = How often a group breaks its promise is its base rate. No line changes it.

bet-fair = For which two groups can two lines make all four equal, or nearly, for these very people?
bet-fair-districts = Any two districts, but not shop and roof
bet-fair-loans = Shop and roof, but not two districts
bet-fair-both = All of these
bet-fair-neither = None of these
bet-fair-right = Right. { bet-fair-numbers }
bet-fair-close = Half of that is so. { bet-fair-numbers }
bet-fair-wrong = It is the other way round. { bet-fair-numbers }
bet-fair-numbers = For any two districts, there are two lines that bring all four within { $districts } points. But they fit these very people. Take half of each district, find the best lines for them, and try these on the other half: there the gap is mostly about { $held } points. For shop and roof, even the best two lines leave { $loans } points. Of 120 shop loans, { $shop } were broken, and of 120 roof loans { $roof }. With so large a difference, all four cannot be equal.

fair-search = Beside the lines there is now one more button. Of all pairs that penalise a tenth to a half of each group, it is the best.
fair-searched = { $name_one } and { $name_other }: a program tried all { $tried } pairs of lines. Of those that penalise a tenth to a half of each group, { $near ->
    [same] the best makes all four equal.
    [yes] the best leaves a gap of { $gap } points.
   *[no] even the best leaves a gap of { $gap } points. And if fewer or more may be penalised? Then the best leaves { $free } points. No pair at all comes within 5.
}
fair-cost = The cost of that pair: { $points } points are a no for { $strict } and a yes for { $mild }. And both lines were found for these very people, once it was known who kept the promise. For next year’s people, do not count on { $gap }.
fair-worth = What is the best pair worth?
fair-by-lot = By lot: two groups of the same sizes, drawn at random from the town, mostly leave about { $lot } points, and 95 of 100 draws leave { $lot_most } or fewer. In { $lot_near } of 100, the best pair comes within 5.
fair-held-out = For others: lines found on half of each group, drawn by lot, mostly leave about { $held } points on the other half. In nine draws of ten it is { $held_low } to { $held_high }, and within 5 in { $held_near } of 100. One line at 600 leaves about { $one_line } on the same halves.
fair-worth-small = Part of that is the small number: in half a district, one of those who broke their promise is worth over ten points. But nobody can tell next year’s people from these.
fair-all = All nine pairs, in points
fair-all-groups = Groups
fair-all-one-line = One line
fair-all-best = Best pair
fair-all-lot = By lot
fair-all-lot-most = 95 of 100 by lot
fair-all-held = On others
fair-all-help = Each is the widest gap of the four. By lot: the best pair for two groups of the same sizes drawn at random, in the middle of 200 draws. On others: lines found on half, for the other half.
fair-best = The best pair that counts: { $one } and { $other }
fair-sentences = The four as sentences, and what they are called
fair-why = What keeps them apart? The arithmetic
fair-why-suppose = Suppose that two things are equal. In each group, one in three of those who broke their promise is spared. And of the penalised, two in three did break it. Now count. Where a group does not split in three, parts of a person come out.
fair-why-group = Group
fair-why-broke = Broke it
fair-why-caught = Of these, penalised
fair-why-penalised = So in all, penalised
fair-why-wrong = Of those who kept it, penalised
fair-why-share = As a share
fair-why-so = Where two groups break their promise equally often, the last number is the same for both. Where they do not, it cannot be, and no line will change that. Only a score that makes no mistakes would. But the closer the two are, the nearer one gets. In Riverside 16 of 60 broke it, in The Flats 18 of 60, and they do reach “nearly”.
fair-why-formula = The same as a formula, for any lines:
fair-formula = w = p ÷ (1 − p)  ×  (1 − v) ÷ v  ×  (1 − m)
fair-why-letters = w is the share of promise-keepers who are penalised, and p the share of all who broke their promise. v is the share of the penalised who broke it, and m the share of promise-breakers who are spared. With your lines:
fair-why-who = Alexandra Chouldechova wrote this down in 2017. Jon Kleinberg, Sendhil Mullainathan and Manish Raghavan had shown a relative of it in 2016, for scores rather than lines.

fair-proxies = And if nobody asks where you live?
fair-proxies-how = Suppose the office strikes the district from its files. The six records stay. A plain program learned from four fifths of the town and guessed the rest, from their records alone. It did this for each fifth, five times over.
fair-proxies-asked = What it guesses
fair-proxies-right = Told right
fair-proxies-commonest = Always the commonest
fair-proxies-pairs = Knows which is which
fair-asked-district = Which of four districts
fair-asked-ends = Hillside or The Flats
fair-asked-carer = Carer or not
fair-asked-newcomer = Newcomer or not
fair-asked-loan_for = Shop or roof
fair-proxies-key = The thin mark shows how often one is right by always saying the commonest answer. Knows which is which: how often, of two people with different answers. There, 50% is chance.
fair-proxies-district = The records carry something of the district. Of 100 people, { $right } are told right, where { $chance } would be chance. With only Hillside and The Flats it is { $ends }, where { $even } would be chance. A record that tells some of what was struck out is called a proxy.
fair-proxies-loans = For shop or roof it is { $loans } of 100, and it knows which is which { $pairs } times in 100. That is chance: the records do not tell what a loan was for.
fair-proxies-read = How to read this table
fair-proxies-carer = For carers, the share told right hides something. The program is right for { $right } of 100, and always saying “no” is right for { $commonest }. But of a carer and somebody else, it knows which is which { $pairs } times in 100.

fair-recap = Four kinds of fair, and not always all at once: somebody must choose which one to give up, and for whom. What is recorded, how it is weighed, where the line is drawn, who may ask for the number. How would you do it differently?

note-fair-ours = **The groups, the four and the 5 points are ours.** One person is nearly two points in a group of 60, and more among the few who broke their promise. So we call 5 points near enough. Lines that penalise nearly all make most measures equal, and help nobody. Lines that penalise hardly anyone make shares out of three or four people. So we count from one tenth to one half. Without that, the best pair for shop and roof leaves 7.5 points, with 7 of 120 roof loans penalised. That is still not near.
note-fair-chouldechova = **The arithmetic has a name on it.** If two groups differ in how often the outcome really happens, a score cannot have equal precision and equal rates of both errors in the two. Alexandra Chouldechova showed this in 2017.
note-fair-kleinberg = **A relative, found apart from it.** Three authors proved that a score cannot mean the same in both groups and also be balanced for those with and without the outcome. The exceptions are special, such as perfect prediction or equal base rates.
note-fair-compas = **The fight over COMPAS.** Of black defendants in a US county who did not offend again, this court tool had marked 45 in 100 as risky. Of white ones, 23 in 100. Yet of those it marked, about as many offended again: 63 and 59 in 100. One side looked at the first, the other at the second.
note-fair-fifths = **Four fifths.** US job guidelines of 1978 look at the first of our four. If a group is picked less than four fifths as often as the best group, that is a warning sign. It is a rule of thumb, and comes from hiring. In September 2025 the US agency for fair hiring told its staff to close complaints that rest on such effects alone, though people could still go to court. For loans, a federal rule in force since 21 July 2026 counts only intent. State laws stand, and the rule is challenged in court.
note-fair-critics = **The case against two lines.** Two critics say that forcing equal error rates can harm the very groups it should protect. It is often better, they say, to treat people of equal risk alike, if risk is measured well.
note-fair-amsterdam = **A city tried for years to be fair.** Amsterdam built a check on welfare with care: it left out sensitive data, tested for bias, and reweighted old cases. The first version was biased against migrants and men. The mended one, tried for real in 2023, wrongly flagged Dutch people and women more often. The city gave it up.
note-fair-proxies = **Leaving a group out does not take it out.** A program can find “useful” patterns that merely mirror who was shut out before. Mostly nobody means it to. That makes the cause hard to find, and hard to explain to a court.
