# What is printed. It is read on paper, far from any screen.

teach-sheet-cards = Residents’ cards
teach-sheet-worksheet = Worksheet
teach-sheet-office = The black box by hand
teach-sheet-exit = Exit ticket
teach-sheet-result = Worked result
teach-sheet-key = Answer key
teach-sheet-school = For the school’s IT

teach-sheet-foot = Unseen Weights. Tally and everyone in it are invented. Words: CC BY 4.0.
teach-sheet-page = Page { $number }
teach-sheet-name = Name or names:
teach-sheet-date = Date:

teach-cards-about = Six people from each district, so that there is something to see: no fair sample of the town. A mark goes from 0, the worst that the office counts, to 10, the best. Cut along the lines.
teach-cards-who = { $age }, { $district }
teach-cards-mark = mark
teach-cards-unsaid = What no record says:

teach-worksheet-follow = 1. A letter says no
teach-worksheet-follow-ask = The person I follow:
teach-worksheet-follow-bet = I bet that this record did most of the harm, because:
teach-worksheet-record = 2. A record and what it leaves out
teach-worksheet-record-ask = Pick one record. What does it say? Who wrote it down? What does it leave out?
teach-worksheet-sum = 3. A score by hand (at home, or in 90 minutes)
teach-worksheet-sum-how = A share says how far a record is from its worst (0) to its best (1). All six weights are the same, so each share is worth at most 100 points. The scale begins at 350.
teach-worksheet-sum-amina = Amina’s record
teach-worksheet-sum-share = share
teach-worksheet-sum-points = points
teach-worksheet-sum-worst = worst
teach-worksheet-sum-best = best
teach-worksheet-sum-total = 350 + the sum of the points =
teach-worksheet-sum-line = The line is at 600. Amina is:
teach-worksheet-rule = 4. Our rule
teach-worksheet-rule-how = Write down your weights (or counters) and your line. Then look who is below it. In the lab, the last two rows are told once you have bet or pressed “{ gate-show-kept }”. A class room does not tell them: leave them empty there.
teach-worksheet-rule-ours = Ours
teach-worksheet-rule-theirs = Our neighbours’
teach-worksheet-rule-line = Line
teach-worksheet-rule-count = Penalised
teach-worksheet-rule-kept = of them, kept their promise
teach-worksheet-rule-most = Most of them live in
teach-worksheet-rule-why = Why we count most what we count most:
teach-worksheet-rule-who = Somebody who is below our line and not below theirs:
teach-worksheet-change = 5. What I would change first
teach-worksheet-change-ask = What is recorded, how it is weighed, or where the line is drawn? Why? Who could do it?

teach-office-about = An office hides six weights. Ask about Amina Holt: seven of your ten probes are enough. First change nothing. Then change one record at a time, as the table says. Write down each score.
teach-office-first = Probe 1: Amina, nothing changed. Score A =
teach-office-record = Record
teach-office-make = Make it
teach-office-moved = share moved
teach-office-score = score B
teach-office-gap = B and A apart
teach-office-most = apart ÷ moved
teach-office-weight = weight, per cent
teach-office-sum = Sum
teach-office-how = Last column: divide each number in the column before by their sum, times 100. That is how much the record counts.
teach-office-check = Check: where the office looks at these six records and no other, that sum is about 600, as long as the scale. If it is much less, something else counts. Then tick “something else”.
teach-office-worst = { $value } (worst)
teach-office-best = { $value } (best)
teach-office-guess = Our guess of the line, and why:
teach-office-yes-no = Now the office says only yes or no. What can you still say about its weights?

teach-exit-one = 1. Name one choice that a person made, and that ends up in a score.
teach-exit-two = 2. Two people, one point apart: one is penalised, one is spared. What would you tell the one below the line?
teach-exit-three = 3. What would you ask an office that sends you a letter with a no?
teach-exit-about = No name, please. This is not graded.

teach-result-about = For the teacher. Each of the ten counters counts as often as the mark says; the line is at { $line } of 100. That is about where the town draws its own: 600 on a scale from 350 to 950.
teach-result-votes = Three votes, worked out
teach-result-vote-even = nearly even
teach-result-vote-bank = like a bank
teach-result-vote-friends = friends above all
teach-result-vote = { $name }: { $counters }. { $penalised } of { $all } are below the line, and { $kept } of these kept their promise.
teach-result-differ = The votes “{ $one }” and “{ $other }” judge { $count } people in different ways: { $names }.
teach-result-table = All 24 cards: marks, promise, and the score by each vote. A score below the line stands in brackets.
teach-result-kept = kept it
teach-result-not = did not
teach-result-promise = Promise
teach-result-below = ({ $score })
teach-result-whose = Kept their promise, to read out: { $names }.

teach-key-about = For the teacher: keep it off the projector. Each answer is what the page says to whoever bets on the right choice. Numbers are those of Tally; on pages about the world, they are what we read.
teach-key-right = Right: { $choice }
teach-key-start = It hangs on whom you follow. All weights the same, and counted against full marks: { $answers }.
teach-key-start-one = { $name }: { $records }
teach-key-black-box = It hangs on the game and on your guess; the page works it out. The three games of the plans and of README, in per cent: { $games }.
teach-key-office-six = the six records, and nothing else
teach-key-office-maybe-more = it does not say what it looks at
teach-key-game = game { $seed } ({ $office }): { $weights }
teach-key-choices = The choices: { $choices }.

teach-plan-sheet-about = Open each link on the projector. The codes are for phones, and open the light edition. A tab keeps its own bets, on the projector and on a phone. So stay in one: go on by “Next” at the foot of a page, or by the menu. Keep this plan to yourself: it says what they are about to find.
teach-plan-sheet-local = The links begin with { $base }. On another device, that does not lead to your computer. Open the app by the address that other devices use, and print the plan from there.
