formula-title = The formula
formula-question = How do six records become one number?
formula-intro =
    Each record is turned into a share, from nothing to full marks, and a weight says how much that share counts. Start with one record and one weight, and see what happens when you move it.

formula-headline = { $stage ->
    [single] With one record, { $name } has { $score } points.
   *[all] { $name } has { $score } points. The line is at 600.
}
formula-headline-none = There is no score: every weight is zero.
formula-start-hint = Everyone starts at 350. For bills somebody chose: 12 of 24 on time is worth nothing, 24 of 24 is full marks.
formula-ends = { $worst } to { $best }
formula-end = { $name } { $score }
formula-one-hint = Nothing moves? A weight means nothing by itself. It counts only against other weights.
formula-six-hint = For fines, five is worth nothing and none is full marks, so three get two fifths. Friends’ standing counts from 30 to 90, so its points here are not its number on “The record”.
formula-all-hint = Each bar starts where the one above it ends. The pale part is what { $name } did not get.
formula-all = Now all six records
formula-one = Back to one record
formula-weights = Weights
formula-best = What counts as best?
formula-best-name = Best in civic points
formula-best-help = events needed for full marks
formula-best-hint = { $civic ->
    [0] Somebody chose eight. { $name } has none, so the choice changes nothing here. Follow somebody else, and move it.
   *[other] Somebody chose eight. Choose another number, and the score moves: no weight has changed, and nothing { $name } did has changed.
}
formula-row-left-out = { $record }: not counted
formula-row-narrow = { $record }: +{ $points } of { $most }
formula-row = { $record }: +{ $points } of { $most } points
formula-chart-alt = The score of the person you follow, built up like stairs: one bar for each record, each starting where the one above it ends. The pale part of a bar is what was not reached. A dashed line marks 600.

bet-formula = Otto Thorne has never been late with a bill: full marks. All six weights are equal. Double that of bills. What does his score do?
bet-formula-doubles = It doubles
bet-formula-rises = It rises a little
bet-formula-stays = It stays
bet-formula-falls = It falls
bet-formula-right = Right. It goes from { $before } to { $after }. His full marks now count for more of the whole. And { $name }, with all weights the same, goes from { $mine } to { $then }. { formula-otto }
bet-formula-close = Up, yes, but not by that much: from { $before } to { $after }. Points are shares of one whole, so a bigger weight makes the others smaller. { $name }, with all weights the same, goes from { $mine } to { $then }. { formula-otto }
bet-formula-wrong = It rises, from { $before } to { $after }. He is already at the top in bills, so his best side counts for more, and his weaker sides for less. { $name }, with all weights the same, goes from { $mine } to { $then }. { formula-otto }

formula-answer-title = Your first bet
formula-answer-none = You have not bet yet on what did the harm. The first page asks you to.
formula-answer = { $verdict ->
    [right] You bet on { $choice }. For { $name } that is it: with all weights the same, it costs { $points } points, and no other record costs more. That is what is missing to full marks, the best that a record can bring. No single record did it alone.
    [close] You bet on { $choice }. Close: it costs { $name } { $points } points. That is what is missing to full marks, the best that a record can bring. No record costs more than { $worst }. And no single record did it alone.
   *[wrong] You bet on { $choice }, which costs { $name } only { $points } points. That is what is missing to full marks, the best that a record can bring. No record costs more than { $worst }. And no single record did it alone.
}

formula-answer-average = Harm can be counted in another way: by what is missing to the town’s average, as on “Reasons”. Then most is taken by { $worst }: { $points } points. For 5 of the 37 penalised, the two ways name different records.
formula-otto = We picked Otto because his bills are at their best. For whoever is better in bills than in the rest, the score rises. For the others it falls.

formula-recap = Weights, and what counts as best: two choices that nobody sees. Now there is a number. Who decides how much is enough?
note-formula-handbook = **One number made of many is easy to make badly.** The OECD and the European Commission’s research centre publish a handbook on how to do it. Each step in it is a choice.
note-formula-rescale = **To add unlike things, one must first rescale them.** Our rule takes a worst and a best and measures how far along you are. There are other ways, and they can put people in another order.
note-formula-fico = **To publish groups is not to publish weights.** The maker of the best-known US credit score names five groups and says roughly how much each counts: 35, 30, 15, 10 and 10 per cent. That is not the formula.
note-formula-dawes = **Rough weights can do well.** Robyn Dawes gathered evidence for this in 1979. Sums with rough weights foretold better than the intuition of experts, and equal weights held up well. What goes in can matter more than how it is weighed.
