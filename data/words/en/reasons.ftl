# Words of the Reasons page.

reasons-title = Reasons
reasons-question = What would have to change?
reasons-intro =
    A score says how much. It does not say why. Pick anyone in Tally, or stay with the person you follow. The bars lead from the town’s average to that person’s score, one record at a time. Move a weight, and watch the reasons move.

reasons-headline = { $state ->
    [none] There is no score: every weight is zero. Nobody is refused.
    [spared] { $name } has { $score } points, { $gap } above the line.
    [edge] { $name } stands on the line with { $score } points, and is spared.
   *[refused] { $name } has { $score } points, { $gap } short of the line.
}
reasons-average = The town’s average is { $average }. Against it, the records add { $added } points and take { $taken }.
reasons-who = Whose reasons?
reasons-who-followed = The person you follow
reasons-chart-alt = Bars that lead from the town’s average score to this person’s score, one record after the other. Bars to the right add points, bars to the left take points. A dashed line marks the line.
reasons-chart-average = town’s average: { $score }
reasons-chart-row = { $record }: { $points }
reasons-table-points = Points against the average

reasons-changes-title = What would have to change?
reasons-changes-record = Record
reasons-changes-alone = If nothing else changes
reasons-changes-power = In the person’s power?
reasons-alone = { $n ->
    [0] No change of one record is enough. { $together ->
        [0] No change at all is enough, not even every record at its best.
       *[other] At least { $together } records would have to change at once.
    }
    [one] One record could do it alone: { $steps }.
   *[other] { $n } records could each do it alone. The fewest steps: { $steps }.
}
reasons-alone-spared = Nothing has to change.
reasons-together-offline = Which ones, and how far, needs the app: it tries every way there is. This file shows what one record can do.

reasons-change-spared = nothing has to change
reasons-change-best = nothing to gain: it is at its best
reasons-change-unweighed = no change counts: it has no weight
reasons-change-short = not enough: even at its best, { $gap } points would be missing
reasons-steps-bills = { $n ->
    [one] { $n } more bill paid on time
   *[other] { $n } more bills paid on time
}
reasons-steps-loans = { $n ->
    [one] { $n } missed instalment fewer
   *[other] { $n } missed instalments fewer
}
reasons-steps-fines = { $n ->
    [one] { $n } fine fewer
   *[other] { $n } fines fewer
}
reasons-steps-civic = { $n ->
    [one] { $n } more civic point
   *[other] { $n } more civic points
}
reasons-steps-posts = { $n ->
    [one] { $n } flag fewer
   *[other] { $n } flags fewer
}
reasons-steps-friends = { $n ->
    [one] friends’ standing { $n } point higher
   *[other] friends’ standing { $n } points higher
}

reasons-power-now = Now.
reasons-power-time = Only with time.
reasons-power-never = No.
power-bills = A bill paid late stays late. Each month new bills push old ones off the list of 24.
power-loans = A missed instalment stays missed. It fades when the bank lets it fade.
power-fines = A fine stays on the list, even when it is paid. One can only wait, and get no new one.
power-civic = There is a town event next week. To go, one needs a free evening.
power-posts = What was flagged was written long ago. One can write less from now on, and wait.
power-friends = It is made of other people’s records. Nobody can pay their bills for them, or see who pulls on whom. One could drop a friend, but we do not count that as a way to mend a record.

reasons-letters-title = Four letters about one refusal
reasons-letters-none = There is no refusal here to explain. Pick somebody who is below the line, or move the line.
reasons-letter-opening = We regret that we cannot say yes.
reasons-letter-nothing-title = Nothing
reasons-letter-nothing = This decision was made with care.
reasons-letter-score-title = “Insufficient score”
reasons-letter-score = Your score is insufficient.
reasons-letter-reasons-title = The main reasons
reasons-letter-reasons = These did most to bring your score below the average:
reasons-letter-reasons-none = None of your records is below the average.
reasons-letter-working-title = The full working
reasons-letter-working = This is how your score was made:
reasons-main-bills = Bills paid late
reasons-main-loans = Loan instalments missed
reasons-main-fines = Fines on record
reasons-main-civic = Too few civic points
reasons-main-posts = Flagged posts and searches
reasons-main-friends = Standing of the people you know
reasons-working-row = { $record }: { $value }. A share of { $share }, with weight { $weight }: { $points } of at most { $most } points. A step counts up to { $step }.
reasons-working-left-out = { $record }: not counted.
reasons-working-total = Add { $low }, where the scale starts, and you get { $score }. The line is at { $line }, so { $gap } points are missing.

bet-reasons = One of the four letters lets a person work out what would have to change. Which?
bet-reasons-nothing = Nothing
bet-reasons-score = “Insufficient score”
bet-reasons-reasons = The main reasons
bet-reasons-working = The full working
bet-reasons-right = Right. It alone says how far the line is, and what a step counts. With all weights the same and the line at 600, { $name } is { $gap } points short, and { $steps } would do. That is the one thing to start today. Is there a free evening for it?
bet-reasons-close = Close. It names records, but not how far the line is, or what a step counts. The full working does. With all weights the same and the line at 600, { $name } is { $gap } points short, and { $steps } would do.
bet-reasons-wrong = That letter names no record at all. The full working says how far the line is, and what a step counts. With all weights the same and the line at 600, { $name } is { $gap } points short, and { $steps } would do.

reasons-smallest-title = The smallest change
reasons-smallest-how = Fewest records first, then fewest steps. Every way was tried.
reasons-smallest-all = If anything may change: { $steps }. That makes { $score } points. { $alike ->
    [0] No other change is as small.
    [one] One other change is as small.
   *[other] { $alike } other changes are as small.
}
reasons-smallest-all-none = If anything may change: no change is enough, not even every record at its best.
reasons-smallest-time = Without what is never in { $name }’s power: { $steps }. That makes { $score } points.
reasons-smallest-time-none = Without what is never in { $name }’s power: no change is enough.
reasons-smallest-now = With what { $name } can change now: { $steps }. That makes { $score } points.
reasons-smallest-now-none = With what { $name } can change now: no change is enough.
reasons-smallest-spared = { $name } is not refused. Nothing has to change.
reasons-join = { $first } and { $second }
reasons-link = Ask for reasons under this rule
address-resident = resident “{ $value }”, where an id from r001 to r240 would do

reasons-recap = Every reason was true to the record. What if the record is wrong?
note-reasons-lenders = **Four reasons can all be true, and still not say what would have to change.** In the United States, a lender who says no must tell you within 30 days, and give or offer the main reasons. Notices list four at most, as a rule. Our third letter does that. It ranks records by how far each one drags a score below the town’s average, which is our choice.
note-reasons-withdrawn = **A right to reasons can shrink without a new law.** In 2022 and 2023 the US regulator said that a complex program is no excuse: the reasons must be the ones really used. It took the text of 2022 back in May 2025, with 66 others. The rule behind it still stands, as we read it.
note-reasons-shapley = **The bars are exact.** Game theory has a fair way to share out a sum among those who made it: the Shapley value. For a weighted sum, it is the weight times the distance from the average, if records vary freely. So nothing here is a guess. In Tally records do go together; we share the points out as if they did not.
note-reasons-counterfactual = **“What would have to change?” has a name.** It is called a counterfactual explanation: the smallest change that would have led to another answer. It can be told without showing the rule. Such a change may be small and still out of reach.
note-reasons-recourse = **Recourse is a change that you can make yourself.** You can earn more, but not be younger. Choices in how a rule is built can take recourse away. Which change is in whose power is our own judgement here.
