# The class room: a host leads, learners join by a code.

room-title = The class room
room-question = What does your whole class say?
room-intro = Somebody opens a room and shows its code. The others join with their phones, with no account and no name. Then you see what all of you said together: who is penalised by everybody’s rule, and who by nobody’s.
room-page-join = You have a code
room-page-join-help = Join, and answer from your phone or from here. If the connection drops, your answer waits and goes out later.
room-page-join-link = Join a room
room-page-lead = You lead the class
room-page-lead-help = Open a room, show its code on the wall, and begin something: everybody’s own rule, a bet, a game. You see how many have answered, and never who.
room-page-lead-link = Open a room
room-join-title = Join a class room
room-join-intro = You need no account and no name. You answer from here, and then you see what all of you said together.
room-code = The room’s code
room-join = Join
room-join-help = It is on the wall or on your teacher’s screen. Small letters will do.
room-here = Room
room-leave = Leave
room-you = You are
room-you-here = You
room-weights = How much does each record count?
room-line = The line
room-line-help = Whoever is below it is penalised.
room-preview = Your rule penalises { $count } of { $residents }
room-preview-line = the score. Dashed: your line
room-send = Send
room-change = Send again
room-sent = It has arrived, and it counts. You may change it and send again: only the last one counts.
room-among = Yours is among them.
room-unsent = This has not been sent yet. It is kept here, and goes out by itself as soon as the connection is back.
room-unreached = The server does not answer at the moment. This page keeps trying by itself.
room-missing = Every weight is zero, so there is no rule to send. Give one of them some weight.
room-numbers = The same as a table
room-code-alt = A code to scan that leads into this room

# A made-up name: only its phone knows whose it is.
room-nickname = { $colour } { $animal }
room-colours = amber, blue, copper, coral, golden, green, grey, indigo, lilac, olive, pink, purple, red, silver, teal, yellow
room-animals = badger, beaver, bison, crane, deer, duck, falcon, finch, fox, hare, heron, lark, lynx, marten, mole, moose, newt, otter, owl, panda, robin, seal, swan, wren

room-phase-waiting = Nothing is on at the moment. What comes next shows here by itself.
room-phase-taking = Answers come in now. Nobody sees any of them before all are opened.
room-phase-shown = The answers are open. No more are taken.
room-host-waiting = Nothing is on at the moment. Choose something and press “Begin”.
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
room-help-rule = Tally is an invented town: everyone in it is made up. Six records become one score for each of its 240 people. Move the weights and the line until you find the rule right. Then send it.
room-help-bet = Choose one answer and send it. Once the answers are open, you see which one is right.
room-help-black-box = All of you get the same game. Ask its ten probes, but do not guess there yet: it would show you what is inside. Come back, set the weights as you think they are, and send them. Only how they compare counts. Once the answers are open, look for “You”.
room-help-exit = Two questions, with no right or wrong.
room-help-quiz = After its second half, the quiz shows a code of five letters. Send it here. Once the answers are open, look for “You”.
room-link-game = Open the game
room-link-bet = Why? Open “{ $page }”
room-beside = It is open in the tab beside this one.
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
room-result-rule-person = { $name } is penalised by { $count } of { $rules }
room-key-none = no rule penalises them
room-key-some = some rules do
room-key-all = all rules do
room-head-name = Made-up name
room-head-resident = Resident
room-head-rules = Rules that penalise them, of { $rules }
room-result-black-box = { $count ->
    [one] One guess came in. It is { $median } points off.
   *[other] { $count } guesses came in. At least half of them are { $median } points off or less.
}
room-result-black-box-says = At 0 points, a guess is the hidden rule itself. At 100, it has nothing in common with it.
room-result-black-box-hidden = What was inside: each weight in per cent of all
room-result-black-box-title = How far off is each guess?
room-result-black-box-low = 0 points: the hidden weights
room-result-black-box-high = 100: nothing in common
room-result-quiz = { $count ->
    [one] One code came in: { $before } of 6 right before, { $after } after. The gain is { $gain }.
   *[other] { $count } codes came in. On average, { $before } of 6 were right before, and { $after } after. The gain is { $gain }.
}
room-result-quiz-interval = With this few, the true gain could be anywhere from { $low } to { $high }.
room-result-quiz-few = One result, or results that are all alike, do not say how sure that is.
room-result-quiz-before = How many were right before?
room-result-quiz-after = How many are right after?
room-result-black-box-head = Points off
room-result-quiz-low = none of 6
room-result-quiz-high = all 6

# The host's page, and the wall.
room-host-title = Lead a class room
room-host-intro = Open a room and show its code on the wall. Your class joins by phone, with no account and no name. You begin a round, see how many have answered, and open the answers for all when you like.
room-open = Open a room
room-start-title = Set something going
room-start-kind = What?
room-start = Begin
room-kind-rule = Everybody’s own rule
room-kind-bet = A bet
room-kind-black-box = The same black box for all
room-kind-exit = Two last questions
room-kind-quiz = The quiz, both halves
room-kind-rule-help = Each one sets six weights and a line for the 240 people of Tally. Then you see who is penalised by all rules, by some and by none.
room-kind-bet-help = Nobody sees the answers before you open them. You do not see them either.
room-kind-black-box-help = All play the same game on its own page, and send their guess here before they guess there. You see how far off the guesses are, without names, and what was inside.
room-kind-exit-help = Two questions with choices, for the end of a lesson. Nothing is typed, so nobody writes a name.
room-kind-quiz-help = The quiz has a page of its own: six questions before the walk, and six after it. Begin this after the second half. The quiz then shows a code that holds both halves. Each one sends it here, and you see what the class gained.
room-start-bet = Which bet?
room-start-bet-page = { $page }: { $question }
room-start-seed = The number of the game
room-start-seed-help = When it shows the score, these games are in the light edition too: { $games }. Any other opens in the app.
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
room-wall-help = It shows the code and what comes out. Nobody can lead the room from it. Drag it onto the projector. If the projector shows the same as your screen, set your computer to “extend” the screen first.
room-wall-join = Join at
room-link = The link for your class
room-copy = Copy the link
room-copied = Copied.
room-not-copied = This browser did not copy it. Select it, and copy it by hand.
room-do-show = Open the answers
room-do-shut = Shut, and take more
room-do-end = Take it off the wall
room-do-again = Show again
room-past = Rounds so far
room-on-now = on now
room-replace = Answers are still coming in. What you begin now takes their place on the wall. You can show them again later. To go on, press “Begin” once more.
room-after = Your key, and afterwards
room-key = Your key is a link that leads the room. Only this tab has it, and you do not see it in the address. Copy it and keep it: if this tab is closed, nobody can lead the room without it. Show it to nobody.
room-key-name = Your key
room-key-copy = Copy my key
room-back = Back to your room
room-led-before = You have opened a room before, and its tab is gone? Paste the key that you copied into the address bar of your browser: the key is a link, and leads that room again. Without it, open another room.
room-do-sheet = Download the answers
room-do-close = Close the room
room-do-delete = Delete the room
room-sure = This deletes every answer for good. To do it, press “Delete the room” again.
room-sure-close = Nobody can join or answer after that, and it cannot be opened again. What came out can still be shown. To do it, press “Close the room” again.
room-deleted = The room and all its answers are deleted.
room-file = class-room.csv
room-sheet-number = Round
room-sheet-kind = Activity
room-sheet-question = Question
room-sheet-quiz = { $code }: { $before } of 6 right before, { $after } after
room-sheet-answer = Answer

# One sentence for what a room does not do.
room-no-quiz-code = This is not a code of the quiz. It has five letters. Look at it once more, and send it again.
room-no-code = This page needs a room. Open it from the page that leads the room.
room-no-such = There is no room with this code. Look at the code once more. Or the room is gone: rooms last 24 hours.
room-gone = This room is deleted, and so are its answers.
room-closed = This room is closed, so nothing more is taken.
room-full = This room is full.
room-not-in = This phone has not joined the room yet. Join with the code, and send again.
room-too-late = This came after the answers were opened, or when something else had begun, so it does not count.
room-no-sense = This could not be read, so nothing was kept. Reload the page and try again.
room-too-long = This is far too long, so nothing was kept.
room-too-often = That was too often. Wait a minute, and try again.
room-forged = This key does not fit this room. Use the one that you copied when you opened the room.
room-off = Class rooms are off here: there is no place to keep the answers. All other pages work. Whoever runs this server can change that.
room-too-many = There are too many rooms at once. Try again later.
room-too-many-rounds = This room has had very many rounds. Open a new one.

# For the school's IT.
room-school = For the school’s IT: what is kept, where and how long
room-school-what = A room keeps its code, a fingerprint of the host’s key, when it ends, what was set going, and the answers: weights, a line, a choice, a code of the quiz that says which answers were right. For each phone that joins it keeps a number made from one that the phone has drawn for this room, and a count of what it has sent, so that an answer sent twice counts once. All of it is deleted 24 hours after the room was opened, or when its host deletes it. A server that is off at that time deletes it when it runs again.
room-school-not = It keeps no name, no account, no address of a device, no time of an answer, and no other text that somebody has typed. The made-up name comes from that number. The host sees how many have answered, and never who.
room-school-where = It is kept in one place: the file var/rooms.sqlite beside the app, or the PostgreSQL database that whoever runs the server has named. Nothing goes to anybody else. To limit guessing, the server counts requests by network address in its memory, and forgets them after two hours at most.
room-school-phone = A learner’s phone keeps the code, its random number and what it has sent, until one leaves the room or the day is over.
