# Lesson plans, step by step. Each step: what you do, what you say, what students find or get wrong, what to ask.

teach-plan-20 = 20 minutes
teach-plan-20-for = One idea: somebody chose the weights and the line. You need a projector. Students bet by a show of hands.
teach-plan-45 = 45 minutes
teach-plan-45-for = One lesson: from a letter to the class’s own rule. You need a projector, and a device for every two or three students.
teach-plan-90 = 90 minutes
teach-plan-90-for = A double lesson: the same, with a score worked out by hand, letters that give reasons, and what happens when ten doors share one score.
teach-plan-120 = A workshop of 2 hours
teach-plan-120-for = For people who do not know each other: work in pairs, break a black box, and end with what you would change.
teach-plan-unplugged = 45 minutes, unplugged
teach-plan-unplugged-for = No computer at all: 24 cards, ten counters and a vote. Print the cards, the worksheet, the exit ticket and, for yourself, the worked result.

teach-step-letter = The letter
teach-step-letter-do = Open the first page on the projector. Amina is picked. Read her letter aloud and let it sink in.
teach-step-letter-say = “This is a letter from an office in a town that we made up. It says no to Amina. What did she do? Six records are kept about her. Hands up: which one did most of the harm?”
teach-step-letter-see = Most blame what sounds worst, such as fines or loans. Place the bet that got most hands. The page keeps it and does not answer yet. Tell them so, or they wait for it.
teach-step-letter-ask = What does the letter not say? Who would you ask?

teach-step-records = Six records
teach-step-records-do = Open the page. Click through three of the six records, and read what each one leaves out.
teach-step-records-say = “Five offices write things down, and a program makes a sixth record. Every note here is true. Read what it does not say. Now bet: of 240 people, how many have the best mark in all six?”
teach-step-records-see = Many expect that good people are good at everything. They find that a record is true and still short of the story. Some will call the records lies. They are not, and that is the point.
teach-step-records-ask = Who wrote this record down, and for what? Would you be glad if it followed you to another office?

teach-step-weights = One weight moves
teach-step-weights-do = Open the page. Place the class’s bet on Otto first. Then move the weight of bills: nothing moves, for one weight alone means nothing. Press “{ formula-all }”, move bills again, and watch Amina.
teach-step-weights-say = “Now six records become one number. How much each one counts is its weight. Otto is never late with a bill. We count bills double. What does his score do? Bet first.”
teach-step-weights-see = Many think that double weight means double points. Points are shares of one whole: when one record counts more, the others count less. So some people rise and some fall, and nobody’s life has changed.
teach-step-weights-ask = Who rises when bills count more, and who falls? Who says what counts as best?

teach-step-sum = By hand
teach-step-sum-do = In pairs, work out Amina’s score in part 3 of the worksheet, with all weights the same. Then open the page and compare.
teach-step-sum-say = “No magic: six small sums and one big one. Find for each record how far it is from its worst to its best. That is its share. Each share is worth at most 100 points here.”
teach-step-sum-see = The usual slip is to forget the 350 at which the scale begins. Another is to count fines the wrong way round: none is best. The page shows the same steps as stairs.
teach-step-sum-ask = Where in this sum did a person decide something? Count the places.

teach-step-line = The line
teach-step-line-do = Open the page with the line at 600. Take the bet before you touch the line. Then drag it slowly, and meet the two people nearest to it.
teach-step-line-say = “A score alone does nothing. Somebody draws a line, and whoever is below it is penalised. Once, everyone here promised to pay a small loan back. Of those below the line, how many kept that promise? Bet.”
teach-step-line-see = Many say “hardly anyone”, as they take the score for the truth. Some then want the line to be lower. Let them drag it, and see who else comes through. Nobody’s records move: the two people at the edge are nearly the same.
teach-step-line-ask = Who should decide how much is enough? What would you tell the person who misses it by one point?

teach-step-lab = Your own rule
teach-step-lab-do = Pairs open the lab by the link or the code. Each pair sets its own weights and keeps one try. Or open a class room, and have everybody send a rule of their own. With no devices, do it together on the projector.
teach-step-lab-say = “Now you are the score office. Pick a preset or set six weights. Your rule must be one that you could defend to Amina. Write down your weights, how many it penalises, and in which district most of them live.”
teach-step-lab-see = Pairs first try to spare everyone: a line that penalises nobody tells nobody apart. Then they try to be fair to one group, and another pays. Hardly any two pairs end with the same people below the line.
teach-step-lab-ask = Who is below your line, and not below your neighbours’? Which of you is right, and how would you show it?

teach-step-challenge = A challenge
teach-step-challenge-do = Pairs open the lab by the new link. It starts “like a bank”. They pick one of the challenges at its foot.
teach-step-challenge-say = “Can weights alone make it fair? Pick one challenge and try to meet it. If you think that it cannot be done, say why.”
teach-step-challenge-see = Some meet a challenge with weights that nobody could explain to a person. That is worth a talk. That a search found no better rule is no proof that there is none.
teach-step-challenge-ask = What did you give up to meet it? Would you tell people your weights?

teach-step-talk = Talk
teach-step-talk-do = Screens down. Take the questions one by one. Let pairs speak first, then the room.
teach-step-talk-say = “Three choices made this letter: what is recorded, how it is weighed, and where the line is drawn. Which of the three would you change first, and who could make you?”
teach-step-talk-see = Some say “the computer decided”. Ask who set it up. Some say “then have no scores at all”. Ask what stands in their place, and whether that is fairer.
teach-step-talk-ask = Where does a number like this decide about you? What would you want to be told?

teach-step-break = Break
teach-step-break-do = Leave the lab on the projector, with the last pair’s rule.
teach-step-break-say = “Ten minutes. Find somebody whose rule is not like yours.”
teach-step-break-see = People go on moving the sliders. Let them.
teach-step-break-ask = Who was penalised by your rule, and spared by theirs?

teach-step-box = The black box
teach-step-box-do = Hand out the calculation sheet. Everybody opens the same game. Follow the sheet: one probe with nothing changed, then one for each record.
teach-step-box-say = “Here an office hides its weights. You may ask it ten times. The sheet shows how seven good questions are enough. Bet first on how near you will come.”
teach-step-box-see = Pairs who change two things at once learn little. Those who follow the sheet find all six weights to a point or so. The sum of the sheet’s last column is the check.
teach-step-box-ask = What made it so easy? Would you want your bank’s rule to be that easy to read?

teach-step-yes-no = Only yes or no
teach-step-yes-no-do = Open the second game: the same rule, but the office says only yes or no. Let three pairs ask one question each, then stop.
teach-step-yes-no-say = “The same office, the same rule. Now it tells you only yes or no, as most letters do. What can you still find out?”
teach-step-yes-no-see = The mood turns: many different rules fit all the answers. That is what a letter with no reasons does to whoever gets it.
teach-step-yes-no-ask = How many questions would you need now? How many does a real person get?

teach-step-letters = Four letters
teach-step-letters-do = Open the page. Read the four letters aloud, one voice each. Then bet.
teach-step-letters-say = “Four letters say no to Amina, each a bit more open than the last. Which one is the first that lets her find the smallest change that would be enough? Bet.”
teach-step-letters-see = Many pick the letter that names reasons. Reasons are not yet a way out: she also needs to know how far the line is and what a step counts.
teach-step-letters-ask = Which of the changes can Amina make herself, and by when? What can she do if a record is wrong?

teach-step-mistakes = Mistakes
teach-step-mistakes-do = Open the page with no mistakes. Take the bet, then let one entry in 100 go wrong, then five. Try the ways to appeal.
teach-step-mistakes-say = “So far every record was right. Now one entry in 100 is wrong, in four different ways. Are more people wrongly penalised by that, or wrongly spared? Bet.”
teach-step-mistakes-see = Many expect that mistakes cancel out. They do not when one kind of mistake has far more chances to happen. Then look who gets as far as an appeal.
teach-step-mistakes-ask = Whose job is it to find a mistake? Who has the time to appeal?

teach-step-doors = Ten doors
teach-step-doors-do = Open the page with no door sharing. Take both bets, one after the other. Then let more and more doors ask for the one score.
teach-step-doors-say = “A flat, a van, a phone: ten doors, and at first each has its own rule. Then they all ask for the same score. What becomes of the number of shut doors? And how many people lose every door?”
teach-step-doors-see = Most expect more doors to be shut. Look at who has lost how many, and not at the total alone. With a blacklist it is another story. Try that last.
teach-step-doors-ask = Is one hard rule worse than ten soft ones? For whom?

teach-step-real = Out in the world
teach-step-real-do = Open the page. It shows systems that score people who ask their state for help. Bet, then open two cards that the class picks.
teach-step-real-say = “Tally is made up. These systems are not. Each card says where we read it. How many of these eleven show all that counts? Bet.”
teach-step-real-see = Students expect that scores for people are a thing of one far country. They find cards from places they know. Point at the sources, and at what was not found.
teach-step-real-ask = Which of these would you want to be told about? What would you ask first?

teach-step-end = Who can change it
teach-step-end-do = Open the last page. It shows the reasons that the first letter did not give. Everybody picks three changes.
teach-step-end-say = “Here is the letter again, with its reasons. Pick the three things that you would change first. Then compare with the person beside you.”
teach-step-end-see = People with the same facts pick different changes. The page counts nothing: there is no right answer here.
teach-step-end-ask = Which of your three could you ask for tomorrow, and whom?

teach-step-exit = Exit ticket
teach-step-exit-do = Hand out the tickets. No names. Collect them at the door.
teach-step-exit-say = “Three short questions. What you write is for me, so that I know what to come back to. Nobody is graded.”
teach-step-exit-see = Look for “the computer decided” and for “the score is the truth”. Both are a good start for the next lesson.
teach-step-exit-ask = What is still open?

teach-step-cards = Meet the cards
teach-step-cards-do = Give one card to each student, or to each pair. Read your own card in silence. Then three of you read theirs aloud.
teach-step-cards-say = “This is somebody from Tally, a town that we made up. Six records, each with a mark from 0 to 10. At the foot of the card stands one thing that no record says.”
teach-step-cards-see = Students start to defend their person. Good. Say that the 24 were picked so that there is something to see. They are no fair sample of the town.
teach-step-cards-ask = Which mark on your card would you explain, if you could?

teach-step-vote = Vote on the weights
teach-step-vote-do = Draw six columns on the board, one for each record. The class has ten counters. Groups say where they go, then the class votes.
teach-step-vote-say = “You are the score office. Ten counters, six records. A record with many counters counts much. A record with none does not count at all. Where do they go?”
teach-step-vote-see = Many vote for what is easy to defend, and forget what it does to their own card. Do not help yet.
teach-step-vote-ask = Why does this record count more than that one? Who is not in the room to say so?

teach-step-count = Count
teach-step-count-do = Everybody works out the score of their card: counters times mark, for each record, and then the sum. A neighbour checks it.
teach-step-count-say = “Multiply each mark by its counters and add the six up. With ten counters the best score there can be is 100. Check your neighbour’s sum.”
teach-step-count-see = The usual slip is to add a record that has no counter. Whoever is done early works out a second card.
teach-step-count-ask = What would your score be if one counter moved? Try one move.

teach-step-draw-line = Draw the line
teach-step-draw-line-do = Students stand in a row by score. Vote on a line. If nobody has a better idea, take 42. Whoever is below it takes one step back.
teach-step-draw-line-say = “Now a line. Whoever is below it gets the letter that says no. Where do you draw it? You have to say it before you see who it hits.”
teach-step-draw-line-see = The two on both sides of the line look at each other. Let them read out their cards.
teach-step-draw-line-ask = What is the difference between these two? What would you say to the one below?

teach-step-promise = Who kept the promise
teach-step-promise-do = Read out from the worked result who kept the promise. These people raise a hand. Count the hands among those who stepped back.
teach-step-promise-say = “Once, everyone in Tally promised to pay back a small loan. The score office never saw who did. Raise your hand if I read your name: you kept your promise.”
teach-step-promise-see = There are hands on both sides of the line. The worked result shows three other votes, so that the class sees how much hung on theirs.
teach-step-promise-ask = What did your rule measure, if not this? Would another vote have done better?
