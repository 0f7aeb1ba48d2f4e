line-title = The line
line-question = Who is just below?
line-intro =
    A score alone does nothing, so somebody has to draw a line: on this side a yes, on that side a no. All six weights are the same here, because the only thing you move is the line.

line-headline = { $penalised ->
    [0] Nobody is penalised.
    [one] { $penalised } of { $residents } residents is penalised.
   *[other] { $penalised } of { $residents } residents are penalised.
}
line-headline-kept = { $kept ->
    [0] None of them kept their promise.
   *[other] { $kept } of them kept their promise.
}
line-control = The line
line-control-help = Below it, the letter says no.
line-cliff = The edge
line-below = { $name }, { $score } points
line-below-gets = The letter says no. No reason is given.
line-above = { $name }, { $score } points
line-above-gets = The letter says yes.
line-gap = { $gap } points lie between them.
line-nobody-below = Nobody is below the line.
line-nobody-above = Nobody is above the line.
line-chart-alt = Every resident of Tally as a dot, placed by score from left to right and by district from top to bottom. A dashed line can be moved. Those below it are penalised and drawn as crosses.

bet-line = The line is at 600. Of those below it, how many kept their promise and paid the club back?
bet-line-none = Hardly anyone
bet-line-tenth = One in ten
bet-line-third = More than one in three
bet-line-most = Nearly all
bet-line-right = { bet-line-at } { $kept } of { $penalised } kept it, so you are right: people who are penalised, and did what they said. { bet-line-hangs }
bet-line-close = { bet-line-at } { $kept } of { $penalised } kept it. You were close, but it is more. They are penalised, and they did what they said. { bet-line-hangs }
bet-line-wrong = { bet-line-at } { $kept } of { $penalised } kept it: more than a third of those it penalises did what they said. { bet-line-hangs }
bet-line-at = At { $line }, where the bet asks,
bet-line-hangs = That it is over a third was one of our wishes when we picked this town. And it hangs on where we put the line, as the table below shows.
line-others = The same question with other lines
line-others-penalised = Penalised
line-others-kept = Of them, kept their promise
line-others-rule = At { $line }, the score is right about { $right } of { $residents }. A yes for everyone would be right about { $yes }. It hangs on the weights, too: with those of our bank, { $bank_kept } of { $bank } kept it.
line-others-towns = It hangs on the town, too. We made 59 more towns by the same recipe. With the line at 600, it is more than one in three in 51 of them. It runs from 27 to 58 of 100.

line-recap = What is recorded, how it is weighed, where the line is drawn: three choices that somebody made. Now make them yourself.
note-line-cliff = **One point can matter a lot.** Around a score of 620, US loans that were easier to sell on went bad about 10 to 25 per cent more often than like loans that were not, although their scores were a little better.
note-line-dispute = **Why there is a cliff is disputed.** Others read the same jumps as lenders following the rules of two big buyers of loans. That there is a cliff is agreed.
note-line-moved = **Moving a line moves lives.** After 2008, US lenders raised the lowest score they took. People below the new lines borrowed far less at first, and still less up to four years on.
note-line-design = **The edge is also a way to learn.** People just above and just below a line are nearly alike, so what sets them apart later is the line. The idea was first used in 1960, on merit awards.
note-line-schufa = **Where the lines sit decides how many look bad.** Germany’s SCHUFA showed its score in five classes. The top one began at 97.22 and held 74.2 per cent of people.
note-line-scale = **The scale is borrowed.** 350 to 950 is the scale of Sesame Credit, a private service in China that people opt into. 0 to 1000 is that of some city schemes there. One score for everything about everybody is the myth: no country runs it.
note-line-built = **The gaps between groups were built in.** We made Tally so that hardship moves each record at least 17 times as strongly as it moves the promise. Then we tried seeds 1 to 19,999, and picked one of the three that showed what we wanted. One wish was that over a third of those penalised had kept their promise.
