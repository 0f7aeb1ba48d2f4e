# Words of the Reasons page.

reasons-title = Reasons
reasons-question = What would have to change?
reasons-intro =
    A score says how much, but it does not say why. Here one no comes in four letters, and each tells more than the one before. In the picture, bars lead from the town’s average to that person’s score, one record at a time, and the records that take most points are called the main reasons.

reasons-headline = { $state ->
    [none] There is no score: every weight is zero. Nobody is penalised.
    [spared] { $name } has { $score } points, { $gap } above the line.
    [edge] { $name } stands on the line with { $score } points, and is spared.
   *[refused] { $name } has { $score } points, { $gap } short of the line.
}
reasons-average = The town’s average is { $average }. Against it, the records add { $added } points and take { $taken }.
# What the chart is about: the smallest change of one record, and whether its record is a main reason.
reasons-point = { $kind ->
    [several] No record is enough alone. At least { $together } would have to change at once.
    [inside] The smallest change: { $steps }. Here { $inside } are also among the main reasons for the no.
   *[outside] The smallest change: { $steps }. But { $outside } are not among the main reasons for the no.{ reasons-point-helps }
}
reasons-point-helps = { $helps ->
    [yes] { " " }They even add points.
   *[no] { "" }
}
# What the third letter leaves out.
reasons-third = { $kind ->
    [none] { "" }
    [several] Letter 3 does not say that at least { $together } records would have to change at once.
    [inside] Letter 3 does name { $inside }, but not that this would be enough: { $steps }.
   *[outside] Letter 3 does not name { $outside }. Yet this would be enough: { $outside_steps }.
}
reasons-or = { ", or " }
reasons-and = { " and " }
reasons-full-marks = That is our way to count. Counted from full marks, as on “The formula”, most is taken by { $records }: { $points } points.
reasons-rule = Change the rule
reasons-who = Whose reasons?
reasons-who-followed = The person you follow
reasons-chart-alt = Bars that lead from the town’s average score to this person’s score, one record after the other. Bars to the right add points, bars to the left take points. A dashed line marks the line. The last bar shows where the smallest change of one record would lead.
reasons-chart-average = town’s average: { $score }
reasons-chart-row = { $record }: { $points }
reasons-chart-smallest = smallest change
reasons-chart-then = { $n ->
    [one] after { $n } step: { $score }
   *[other] after { $n } steps: { $score }
}
reasons-table-points = Points against the average

reasons-changes-title = One record at a time
reasons-changes-record = Record
reasons-changes-alone = If nothing else changes
reasons-changes-power = Can the person change it?
reasons-alone = { $n ->
    [0] No record is enough alone. At least { $together } would have to change at once.
    [one] Only one record would be enough alone.
   *[other] Any one of { $n } records would be enough alone.
}
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
    [one] { $n } more town event
   *[other] { $n } more town events
}
reasons-steps-posts = { $n ->
    [one] { $n } flag fewer
   *[other] { $n } flags fewer
}
reasons-steps-friends = { $n ->
    [one] friends’ standing { $n } point higher
   *[other] friends’ standing { $n } points higher
}

reasons-power-now = Yes, now.
reasons-power-time = Only with time.
reasons-power-never = No.
power-bills = A bill paid late stays late. Each month new bills push old ones off the list of 24.
power-loans = A missed instalment stays missed. It fades when the bank lets it fade.
power-fines = A fine stays on the list, even when it is paid. One can only wait, and get no new one.
power-civic = There is a town event next week. To go, one needs a free evening.
power-posts = What was flagged was written long ago. One can write less from now on, and wait.
power-friends = It is made of other people’s records. Nobody can pay their bills for them, or see who pulls on whom. One could drop a friend, but we do not count that as a way to mend a record.

reasons-letters-title = Four letters about one refusal
reasons-letters-none = { $name } is spared. So there is no letter, and nothing has to change. Pick somebody below the line, or move the line up.
reasons-letter-sealed = The rest opens with your bet.
reasons-letter-opening = We regret that we cannot say yes.
reasons-letter-nothing-title = Letter 1: no reason
reasons-letter-nothing = This decision was made with care.
reasons-letter-score-title = Letter 2: “insufficient score”
reasons-letter-score = Your score is insufficient.
reasons-letter-reasons-title = Letter 3: the main reasons
reasons-letter-reasons = These did most to bring your score below the average:
reasons-letter-reasons-none = None of your records is below the average.
reasons-letter-working-title = Letter 4: the full working
reasons-letter-working = This is how your score was made:
reasons-main-bills = Bills paid late
reasons-main-loans = Loan instalments missed
reasons-main-fines = Fines on record
reasons-main-civic = Too few town events
reasons-main-posts = Flagged posts and searches
reasons-main-friends = Standing of the people you know
reasons-working-row = { $record }: { $value } ({ $worst } count as nothing, { $best } as all). A share of { $share } with weight { $weight } gives { $points } of { $most } points. One step counts up to { $step }.
reasons-working-left-out = { $record }: not counted.
reasons-working-total = Add { $low }, where the scale starts, and you get { $score }. The line is at { $line }, so { $gap } points are missing.

bet-reasons = Four letters tell the same person no. Which one lets them find the smallest change?
bet-reasons-nothing = Letter 1: no reason
bet-reasons-score = Letter 2: the score
bet-reasons-reasons = Letter 3: the main reasons
bet-reasons-working = Letter 4: the full working
bet-reasons-right = Right. Letter 4 alone says how far the line is, and what a step counts: { $name } is { $gap } points short. { $third }
bet-reasons-close = Close. It does name records. { $third } Letter 4 says how far the line is, and what a step counts: { $name } is { $gap } points short.
bet-reasons-wrong = That letter names no record at all. Letter 4 does, and it says that { $name } is { $gap } points short, and what a step counts. { $third }

reasons-smallest-title = The smallest change
reasons-smallest-how = We tried every way there is. Smallest means: in as few records as can be, and then in as few steps. That one bill, one missed instalment or one event each counts as a step is our choice: they are not equally hard.
reasons-smallest-all = The smallest of all: { $steps }. That makes { $score } points. { $power ->
    [now] { $name } can start it today.
    [never] But { $name } cannot do that.
   *[time] But only time can bring that.
}
reasons-smallest-all-none = No change is enough, not even every record at its best.
reasons-smallest-others = { $more ->
    [0] Just as small: { $changes }.
    [one] Just as small: { $changes }, and { $more } other way.
   *[other] Just as small: { $changes }, and { $more } other ways.
}
reasons-smallest-time = If { $records } stay as they are: { $steps }. That makes { $score } points.
reasons-smallest-time-none = If { $records } stay as they are, no change is enough.
reasons-smallest-now = What { $name } can start today: { $steps }. That makes { $score } points.
reasons-smallest-now-none = Nothing that { $name } can start today is enough.
address-resident = resident “{ $value }”, where an id from r001 to r240 would do

reasons-recap = Every reason was true to the record. What if the record is wrong?
note-reasons-lenders = **Four reasons can all be true, and still not say what would have to change.** In the United States, a lender who says no must tell you within 30 days, and give or offer the main reasons. The rule sets no number, but says that more than four are not likely to help. So our third letter lists four at most. It ranks records by how far each one drags a score below the town’s average, which is our choice.
note-reasons-phone = **A phone contract, and no reasons.** In Austria, a woman was refused a phone contract of 10 euros a month, as a firm’s program rated her too low. The firm would not say how. In February 2025 the EU’s court held: it must explain, so that she can understand and contest it. To say what other data would have led to another answer may help. To hand over a formula alone does not.
note-reasons-withdrawn = **Guidance can go while the rule stays.** In 2022 and 2023 the US regulator said that a complex program is no excuse: the reasons must be the ones really used. It took the text of 2022 back in May 2025, with 66 others. The rule behind it still stands, and what was changed in it in 2026 is about other things.
note-reasons-shapley = **The bars are exact.** Game theory has a fair way to share out a sum among those who made it: the Shapley value. For a weighted sum, it is the weight times the distance from the average, if records vary freely. So nothing here is a guess. In Tally records do go together; we share the points out as if they did not.
note-reasons-counterfactual = **“What would have to change?” has a name.** It is called a counterfactual explanation: the smallest change that would have led to another answer. It can be told without showing the rule. Such a change may be small and still out of reach.
note-reasons-recourse = **Recourse is a change that you can make yourself.** You can earn more, but not be younger. Choices in how a rule is built can take recourse away. Which change is in whose power is our own judgement here.
