# For teachers: the page itself.

teach-title = Teach
teach-question = How do you take this to class?
teach-intro = Pick how long you have. The plan says what to open, what to say and what to ask, minute by minute. All that you hand out is here to print. No accounts. What your class sends to a class room is gone after a day, and nothing else about it is kept.

teach-plans-title = The lesson
teach-plans-pick = How long do you have?
teach-plans-aside = Keep this page on your own screen, or print the plan. All its links open in one other tab: show only that on the projector. A link sets up its page. It leaves each bet open, and keeps what the class has bet there. Pupils stay in one tab too: they go on by “Next” at the foot of a page, or by the menu, and not by a new code for each page.
teach-plans-needs = To print, for 30 people in pairs: { $sheets }. For you: { $yours }.
teach-need-worksheet = 15 worksheets, two-sided
teach-need-exit = 15 sheets of exit tickets, cut in two
teach-need-office = 15 of “The black box by hand”
teach-need-cards = one set of residents’ cards, cut apart
teach-need-key = the plan and the answer key
teach-need-result = the plan and the worked result
teach-plans-before = Before class: put “For others in the room” on the projector, so that phones and laptops find the pages.
teach-plans-measure = Measuring? “{ quiz-title }” comes on top of these { $minutes } minutes: 5 before, and 5 after. { $count ->
    [one] One of its { $ideas } ideas is met on a page that this plan does not open, { $pages }. Expect no gain there.
   *[other] { $count } of its { $ideas } ideas are met on pages that this plan does not open: { $pages }. Expect no gain there.
}
teach-plans-compare = Afterwards, paste the pairs’ rules into “{ compare-title }”, twelve of them at most. With more pairs, take those who disagreed most.
teach-plans-step = { $begin }–{ $end } min: { $title }
teach-plans-do = Do
teach-plans-say = Say
teach-plans-see = Look out for
teach-plans-ask = Ask
teach-plans-open = Open “{ $title }”
teach-plans-open-printed = Open “{ $title }”: { $link }
teach-plans-show = Show its code on the projector
teach-plans-sheet = Hand out
teach-plans-have = Have at hand
teach-plans-codes = Show a code to scan for each page
teach-plans-phones = The codes open the light edition, for phones: one small file with all pages, which goes on when the network does not. Where it cannot play a game, a code opens the app.
teach-plans-code = A code for { $link }
teach-plans-bets = Bet first
teach-plans-print = The plan as a PDF

teach-plans-to-print = What there is to print

teach-print-title = To print
teach-print-about = Each is a PDF, made when you ask for it. The answer key takes some seconds the first time.
teach-print-paper = Paper
teach-print-a4 = A4
teach-print-letter = US Letter
teach-print-sheet = { $name } (PDF)
teach-print-cards-about = 24 people, eight to a page. Cut them apart.
teach-print-worksheet-about = Two pages with room to write, for every student or pair.
teach-print-office-about = The black box by hand: seven questions, six weights.
teach-print-exit-about = Two tickets to a page.
teach-print-result-about = For you: all 24 cards with marks and promises, and three votes worked out.
teach-print-key-about = For you: every bet of every page, with what the page answers.
teach-print-school-about = For whoever looks after the school’s network.

teach-ideas-title = Ideas, and where they are met
teach-wrong-title = What students get wrong
teach-terms-title = Terms
teach-terms-about = Each term once, in the sense in which these pages use it.
teach-curricula-title = Curricula
teach-curricula-about = What we could read, and where. A code stands here only where we read its text. Where we read none, the framework is named without codes. That a page fits a code is our own reading.
teach-school-title = For the school’s IT

teach-head-idea = Idea
teach-head-where = Where
teach-head-wrong = What one hears
teach-head-answer = What to do
teach-head-term = Term
teach-head-means = What it means
teach-head-framework = Framework
teach-head-code = Code
teach-head-text = What it asks for
teach-head-read = Where we read it
teach-code-none = none
