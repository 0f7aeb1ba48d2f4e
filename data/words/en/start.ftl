start-title = Start
start-question = You are refused. Why?
start-intro =
    This is Tally, a town that does not exist. Every person in it has a score, and a line decides who is turned away. Choose one of four people. From here on, you see the town with that person’s eyes.

start-pick = Who are you today?
start-who-amina = Amina Holt, 34. A night nurse who cares for her father.
start-who-ilir = Ilir Sands, 27. A courier who moved here last year.
start-who-ruth = Ruth Calder, 71. A retired teacher.
start-who-noa = Noa Veld, 19. A student.

start-headline = { $person ->
    [amina] Amina is refused the flat next to her father’s.
    [ilir] Ilir is refused the lease of a van.
    [ruth] Ruth is refused a hearing aid in instalments.
   *[noa] Noa is refused a room near the college.
}
start-letter-title = The letter
start-letter = { $person ->
    [amina] Dear Ms Holt, thank you for asking about the flat on the second floor. We regret that we cannot let it to you. This decision was made with care. No reason is given.
    [ilir] Dear Mr Sands, thank you for asking about the small blue van. We regret that we cannot lease it to you. This decision was made with care. No reason is given.
    [ruth] Dear Ms Calder, thank you for asking to pay for your hearing aid month by month. We regret that we cannot offer this. This decision was made with care. No reason is given.
   *[noa] Dear Noa Veld, thank you for asking about the room in Mill Lane. We regret that we cannot offer it to you. This decision was made with care. No reason is given.
}
start-town = { $penalised } of { $residents } people in Tally get such letters. Each is a cross. { $name } wears the ring.
start-chart-alt = The town of Tally: a dot for each of 240 people, in four districts. Those who are refused are crosses, the others are disks. The person you follow has a ring. No score and no line are shown, because nobody in the town sees them.

bet-start = Six records are kept on { $name }. Which one did most of the harm?
bet-start-plain = Six records are kept. Which one did most of the harm?
bet-start-noted = Your bet is noted. The answer comes with the formula, once you have seen the records.

start-recap = You have an answer and no reason. What did they write down?
note-start-reasons = **No reason at all is rarer than it was.** In the United States a lender must give, or offer, the main reasons for a refusal. Notices list four at most, as a rule.
