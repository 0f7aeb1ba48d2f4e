# The class room: a host leads, learners join by a code.

room-title = The class room
room-question = What does your whole class say?
room-intro = Somebody opens a room and shows its code. The others join with their phones, with no account and no name. Then you see what all of you said together: who is penalised by everybody’s rule, and who by nobody’s.
room-page-join = You have a code
room-page-join-help = Join, and answer from your phone or from here. If your connection goes away, your answer waits and is sent later.
room-page-join-link = Join a room
room-page-lead = You lead the class
room-page-lead-help = Open a room, show its code on the wall, and set something going: everybody’s own rule, a bet, a game. You see how many have answered, and never who.
room-page-lead-link = Open a room
room-join-title = Join a class room
room-join-intro = You need no account and no name. You answer from here, and then you see what all of you said together.
room-code = The room’s code
room-join = Join
room-join-help = It stands on the wall or on your teacher’s screen. Large and small letters are the same.
room-here = Room
room-leave = Leave
room-you = You are
room-you-here = You
room-weights = How much does each record count?
room-line = The line
room-line-help = Whoever is below it is penalised.
room-preview = Your rule penalises
room-preview-line = score, and the line
room-send = Send
room-change = Send again
room-sent = It has arrived, and it counts. You may send again: the last one counts.
room-among = Yours is among them.
room-unsent = This has not been sent yet. It is kept on this phone, and goes out as soon as the connection is back.
room-unreached = The server cannot be reached. It is tried again by itself.
room-missing = Every weight is zero, so there is no rule to send. Give one of them some weight.
room-numbers = The same as a table
room-code-alt = A code to scan that leads into this room

# A made-up name: only its phone knows whose it is.
room-nickname = { $colour } { $animal }
room-colours = amber, blue, copper, coral, golden, green, grey, indigo, lilac, olive, pink, purple, red, silver, teal, yellow
room-animals = badger, beaver, bison, crane, deer, duck, falcon, finch, fox, hare, heron, lark, lynx, marten, mole, moose, newt, otter, owl, panda, robin, seal, swan, wren

room-phase-waiting = Nothing is going on at the moment. It will come here by itself when it begins.
room-phase-taking = Answers are taken now. Nobody sees them before they are opened for all.
room-phase-shown = The answers are open. No more are taken.
room-host-waiting = Nothing is going on. Choose something and press “Begin”.
room-phase-closed = The room is closed. No more answers are taken.
room-members = { $count ->
    [0] Nobody is in the room yet
    [one] { $count } is in the room
   *[other] { $count } are in the room
}
room-answered = { $count ->
    [0] Nobody has answered yet
    [one] { $count } has answered
   *[other] { $count } have answered
}

# What can be set going.
room-title-rule = Your rule for Tally
room-title-black-box = The black box: what are its weights?
room-title-exit = Before you go
room-title-quiz = Did we learn?
room-help-rule = Tally is an invented town: everyone in it is made up. Six records become one score for each of 240 people. Set the weights and the line as you think right, and send your rule.
room-help-bet = Choose one and send it. When the answers are open, you see which one is right. Why it is right shows on its own page.
room-help-black-box = Play the game on its own page: everybody has the same one. Then come back and set the weights as you think they are. Only how they stand to each other counts. When the answers are open, look for “You” at your dot.
room-help-exit = Two questions. There is no right or wrong.
room-help-quiz = At the end of the quiz, you get a code of five letters. Send it here. When the answers are open, look for “You” at your dot.
room-link-game = Open the game
room-link-bet = Why? Open “{ $page }”
room-link-quiz = Open the quiz
room-quiz-code = Your five letters from the quiz
room-exit-choice = Which choice would you look at first when somebody is scored?
room-exit-choice-record = What is recorded
room-exit-choice-weigh = How it is weighed
room-exit-choice-line = Where the line is drawn
room-exit-choice-none = Whether there should be a score at all
room-exit-sure = Could you tell a friend how such a score is made?
room-exit-sure-yes = Yes
room-exit-sure-partly = In part
room-exit-sure-no = Not yet

# What came out.
room-result-none = Nobody has answered.
room-result-bet = { $count ->
    [one] { $count } bet has been placed.
   *[other] { $count } bets have been placed.
}
room-result-right = { $choice } ✓ right
room-result-exit = { $count ->
    [one] { $count } person has answered.
   *[other] { $count } people have answered.
}
room-result-rule = { $rules ->
    [one] One rule was sent. It penalises { $all } of 240 people.
   *[other] { $rules } rules were sent. { $all } of 240 people are penalised by all of them, { $some } by some, and { $none } by none.
}
room-result-rule-title = How many of the rules penalise each person?
room-result-rule-none = none of the rules
room-result-rule-all = all of them
room-result-rule-person = { $name }: { $count } of { $rules }
room-key-none = no rule penalises them
room-key-some = some rules do
room-key-all = all rules do
room-head-name = Made-up name
room-head-resident = Resident
room-head-rules = Rules that penalise them, of { $rules }
room-result-black-box = { $count ->
    [one] One guess came in. It is { $median } points off.
   *[other] { $count } guesses came in. Half of them are { $median } points off or less.
}
room-result-black-box-title = How far off is each guess?
room-result-black-box-low = 0 points: the hidden weights
room-result-black-box-high = 100: nothing in common
room-result-quiz = { $count ->
    [one] One code came in: { $before } of 6 right before, { $after } after. That is { $gain }.
   *[other] { $count } codes came in. On average, { $before } of 6 were right before, and { $after } after. That is { $gain }.
}
room-result-quiz-interval = With this few, the true gain could be anywhere from { $low } to { $high }.
room-result-quiz-few = One result, or results that are all alike, do not say how sure that is.
room-result-quiz-before = How many of the six were right before the walk?
room-result-quiz-after = How many are right after it?
room-result-black-box-head = Points off
room-result-quiz-low = none of 6
room-result-quiz-high = all 6

# The host's page, and the wall.
room-host-title = Lead a class room
room-host-intro = Open a room and show its code on the wall. Your class joins with its phones, with no account and no name. You set things going, you see how many have answered, and you open the answers for all when you like.
room-open = Open a room
room-start-title = Set something going
room-start-kind = What?
room-start = Begin
room-kind-rule = Everybody’s own rule
room-kind-bet = A bet
room-kind-black-box = The same black box for all
room-kind-exit = Two questions before you go
room-kind-quiz = The quiz, once both halves are done
room-kind-rule-help = Each one sets six weights and a line for the 240 people of Tally. Then you see who is penalised by all rules, by some and by none.
room-kind-bet-help = The answers stay shut for all, for you too, until you open them.
room-kind-black-box-help = All play the same game on its own page and guess the hidden weights here. You see how far off the guesses are, without names.
room-kind-exit-help = Two questions with choices. Nothing is typed, so nobody writes a name.
room-kind-quiz-help = The class takes the quiz on its own page: six questions before the walk, six after it. Begin this after the second half. Each one sends the code that the quiz shows then. It holds both halves, and you see what the class gained.
room-start-bet = Which bet?
room-start-seed = The number of the game
room-start-level = What does the office show?
room-level = { $level ->
    [scores] The score
    [grades] A grade from A to D
   *[other] Only yes or no
}
room-start-office = What does it look at?
room-office = { $office ->
    [six] The six records
   *[other] It does not say
}
room-class = Your class
room-wall-title = The wall
room-wall-open = Open the page for the wall
room-wall-help = It shows the code and what comes out, and it holds no key. Drag it onto the projector. If the projector shows the same as your screen, set your computer to “extend” the screen first.
room-wall-join = Join at
room-link = The link for your class
room-copy = Copy the link
room-copied = Copied.
room-do-show = Open the answers
room-do-shut = Shut them and take more
room-do-end = Take it off the wall
room-do-again = Show again
room-past = Before
room-replace = Answers are still being taken. What you begin now takes their place on the wall; you can show them again. Press “Begin” once more.
room-after = Your key, and afterwards
room-key = Your key is a link that leads the room. This tab holds it, and its address does not show it. Copy it and keep it, for when you close this tab. Show it to nobody.
room-key-copy = Copy my key
room-back = Back to your room
room-do-sheet = Download the answers
room-do-close = Close the room
room-do-delete = Delete the room
room-sure = This deletes every answer for good. Press it again to delete.
room-deleted = The room and all its answers are deleted.
room-file = class-room.csv
room-sheet-number = Round
room-sheet-kind = Activity
room-sheet-question = Question
room-sheet-quiz = { $code }: { $before } of 6 right before, { $after } after
room-sheet-answer = Answer

# One sentence for what a room does not do.
room-no-quiz-code = This is not a code of the quiz. It has five letters. Look at it once more, and send it again.
room-no-such = There is no room with this code. It may be gone, for rooms last 24 hours, or the code is not quite right.
room-gone = The room is closed and deleted.
room-closed = This room is closed, so nothing more is taken.
room-full = This room is full.
room-not-in = This phone has not joined the room yet. Join with the code, and send again.
room-too-late = This came after the answers were opened, or when something else had begun, so it does not count.
room-no-sense = This could not be read, so nothing was kept. Reload the page and try again.
room-too-long = This is far too long, so nothing was kept.
room-too-often = That was too often. Wait a minute, and try again.
room-forged = This link does not lead this room. Use the host’s link that you got when you opened it.
room-off = Class rooms are off here: there is no place to keep the answers. All other pages work. Whoever runs this server can mend it.
room-too-many = There are too many rooms at once. Try again later.
room-too-many-rounds = This room has had very many rounds. Open a new one.

# For the school's IT.
room-school = For the school’s IT: what is kept, where and how long
room-school-what = A room keeps its code, what was set going, and the answers: weights, a line, a choice, a code of the quiz that says which answers were right. With each answer it keeps a random number that the phone has drawn for this room, so that one that is sent twice counts once. All of it is deleted 24 hours after the room was opened, or when its host deletes it.
room-school-not = It keeps no name, no account, no address of a device, no time of an answer, and no other text that somebody has typed. The made-up name comes from the random number. The host sees how many have answered, and never who.
room-school-where = It is kept on this server alone, in a database that only the app opens. Nothing goes to anybody else. To limit guessing, the server counts requests by network address in its memory, for at most an hour.
room-school-phone = A learner’s phone keeps the code, its random number and what it has sent, until one leaves the room or the day is over.
