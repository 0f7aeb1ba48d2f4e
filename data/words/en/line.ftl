line-title = The line
line-question = Who is just below?
line-intro =
    A score alone does nothing. Somebody has to draw a line: on this side a yes, on that side a no. All six weights are the same here. The only thing you move is the line.

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
line-promise = The neighbours’ club lends small sums. Everyone in Tally has had one, and promised to pay it back. The score office has never seen who did.
line-chart-alt = Every resident of Tally as a dot, placed by score from left to right and by district from top to bottom. A dashed line can be moved. Those below it are penalised and drawn as crosses.

bet-line = The line is at 600. Of those below it, how many kept their promise and paid the club back?
bet-line-none = Hardly anyone
bet-line-tenth = One in ten
bet-line-third = More than one in three
bet-line-most = Nearly all
bet-line-right = Right. { $kept } of { $penalised } kept it: people who were turned away, and had done what they said.
bet-line-close = Close, but it is more: { $kept } of { $penalised } kept it. They were turned away, and they had done what they said.
bet-line-wrong = It is { $kept } of { $penalised }. The score gets many right. And more than a third of those it turns away did what they said.

line-recap = What is recorded, how it is weighed, where the line is drawn: three choices that somebody made. Now make them yourself.
note-line-cliff = **One point can matter a lot.** Around a score of 620, US loans that were easier to sell on went bad about 10 to 25 per cent more often than like loans that were not, although their scores were a little better.
note-line-dispute = **Why there is a cliff is disputed.** Others read the same jumps as lenders following the rules of two big buyers of loans. That there is a cliff is agreed.
note-line-moved = **Moving a line moves lives.** After 2008, US lenders raised the lowest score they took. People below the new lines borrowed far less at first, and still less up to four years on.
note-line-design = **The edge is also a way to learn.** People just above and just below a line are nearly alike, so what sets them apart later is the line. The idea was first used in 1960, on merit awards.
note-line-schufa = **Where the lines sit decides how many look bad.** Germany’s SCHUFA showed its score in five classes. The top one began at 97.22 and held 74.2 per cent of people.
