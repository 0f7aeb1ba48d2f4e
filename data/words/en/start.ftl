start-title = Start
start-question = You are refused. Why?
start-intro =
    This is Tally, a town that does not exist. Every person in it has a score, and a line decides who is refused. Choose one of four people, or let chance choose, and from here on you see the town with that person’s eyes.

start-pick = Who are you today?
start-who-amina = Amina Holt, 34. A night nurse who cares for her father.
start-who-ilir = Ilir Sands, 27. A courier who moved here last year.
start-who-ruth = Ruth Calder, 71. A retired teacher.
start-who-noa = Noa Veld, 19. A student.
start-who-any = Somebody else who was refused, at random

start-picked = We picked the four. All are at most 34 points below the line, so they do not stand for all who are refused.

start-headline = { $person ->
    [amina] Amina is refused the flat next to her father’s.
    [ilir] Ilir is refused the lease of a van.
    [ruth] Ruth is refused a hearing aid in instalments.
    [noa] Noa is refused a room near the college.
   *[other] { $name } asked for something too, and is refused.
}
start-letter-title = The letter
start-letter = { $person ->
    [amina] Dear Ms Holt, thank you for asking about the flat on the second floor. We regret that we cannot let it to you. This decision was made with care. No reason is given.
    [ilir] Dear Mr Sands, thank you for asking about the small blue van. We regret that we cannot lease it to you. This decision was made with care. No reason is given.
    [ruth] Dear Ms Calder, thank you for asking to pay for your hearing aid month by month. We regret that we cannot offer this. This decision was made with care. No reason is given.
    [noa] Dear Noa Veld, thank you for asking about the room in Mill Lane. We regret that we cannot offer it to you. This decision was made with care. No reason is given.
   *[other] Dear { $full }, thank you for asking. We regret that the answer is no. This decision was made with care. No reason is given.
}
start-town = { $penalised } of { $residents } people in Tally get such letters. Each is a cross. { $name } wears the ring.
start-chart-alt = The town of Tally: a dot for each of 240 people, in four districts. Those who are refused are crosses, the others are disks. The person you follow has a ring. No score and no line are shown, because nobody in the town sees them.

bet-start = Six records are kept on { $name }. Which one did most of the harm?
bet-start-noted = Your bet is noted. The answer comes with the formula, once you have seen the records.

start-quiz = To see later what you learned, answer six questions now
start-recap = You have an answer and no reason. What did they write down?
note-start-four = **These four were picked by us.** All of them are within 34 points below the line, so a small change can turn the answer. Three of the four had kept a promise to pay money back. Of all who are refused, fewer than four in ten had. So they do not stand for the others.
note-start-case = **Refused a flat, by a score.** In the United States, two women were refused flats. They went to court: a firm’s score had decided, they said, and it left out the aid that would pay most of their rent. The firm denied doing wrong, and settled. A court approved 2.275 million dollars in November 2024.
note-start-reasons = **Some who refuse must say why.** In the United States, a lender who says no must give the main reasons, or offer them. The rule sets no number, but says that more than four are not likely to help.
