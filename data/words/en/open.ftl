# Words of the Open scores page. The rules are real; the people are invented.

open-title = Open scores
open-question = What if the points are public?
open-invented = Real rules, invented people. Nothing here is advice.
open-intro =
    Here are three real rules with every point that they give. Two people differ in only one thing, so where do they part, and by how much?

open-score = { $rule ->
    [ams] { $score }%
   *[points] { $score } points
}
open-side = { $side ->
    [over] over { open-the-line }
   *[under] under { open-the-line }
}
open-the-line = { $rule ->
    [ams] the line
    [schufa] a line at { $line }
   *[crs] the line at { $line }
}
open-headline = { $rule ->
    [ams] The rule gives { $name } a chance of { $score }: { open-side }.
    [schufa] { $name } has { $score }: “{ $grade }”, { open-side }.
   *[crs] { $name } has { $score }: { open-side }.
}
open-headline-other = { $kind ->
    [held] And the same person, but { $but }?
    [alike] Choose another difference: this one is none here.
    [equal] The same person, but { $but }: no change.
   *[parted] The same person, but { $but }: { $score }{ open-other-grade }, { open-other-side }.
}
open-other-side = { $side ->
    [over] over it
   *[under] under it
}
open-other-grade = { $rule ->
    [schufa] , “{ $grade }”
   *[other] { "" }
}
open-class-excellent = excellent
open-class-good = good
open-class-acceptable = acceptable
open-class-sufficient = sufficient
open-class-from = { $name } from { $low }

# On the chart
open-row = { $kind ->
    [bare] { $step } → { $points_one }
    [bare-parted] { $step } → { $points_one }, but → { $points_other }
    [told-parted] { $step }: { $level_one } → { $points_one }, but { $level_other } → { $points_other }
    [brief-parted] { $level_one } → { $points_one }, but { $level_other } → { $points_other }
   *[told] { $step }: { $level_one } → { $points_one }
}
open-but = but { $but }
open-other = the other
open-end = { $name }: { $score }
open-line-ams = more than { $line }%: group A ({ $date })
open-line-schufa = if the bank’s line is at { $line }
open-line-crs = the line at { $line } ({ $date })
open-chart-alt = Two people’s scores, built up like stairs, one step for each answer. Each bar starts where the one above it ends: a full bar adds points, a hollow one takes points. The two run together until the step in which they differ, and end at two marks beside a dashed line. A disk is over the line, a cross is under it. The table below has the same numbers.

open-kicker-ams = Austria’s job office, stopped in 2020: a chance of 90 days of work. Read on a copy.
open-kicker-schufa = SCHUFA, Germany, March 2026. Read on copies.
open-kicker-crs = Canada’s visa list, since March 2025. Read on copies.

# Controls
open-rules = Whose rule?
open-rule-ams = Austria
open-rule-schufa = Germany
open-rule-crs = Canada
open-buts = The same person, but …
open-bank-line = Suppose a bank’s line
open-bank-line-help = real ones are secret
open-draws = Which draw?
open-draw = { $line }: { $group }, { $date }
open-draw-told = On { $date } Canada invited { $invited } people of this group, from { $line } points up.
open-people = Invented people
open-people-told = We picked people near a line, so that one difference can carry them over. Try the menus: mostly it does not.
open-menus = Change the first person
open-more-menus = All other answers
open-show = Show me without a bet
open-key = { $rule ->
    [ams] A full bar adds points, a hollow one takes them. A cross is under the line.
    [schufa] Each bar adds points. A cross is under the line. Thin lines show where a class begins.
   *[crs] Each bar adds points. A cross is under the line. Short ticks are the lines of other draws.
}
open-source-ams = Points and line: October 2018. We read them on a copy, and some in the press, not at the office. It is one of about 96 versions. The data protection authority stopped it in August 2020.
open-source-schufa = Points and classes: since 17 March 2026. We read them on two copies that agree, not at SCHUFA.
open-source-crs = Points: since 25 March 2025, for one who comes alone. We read points and lines on copies of the official lists.
open-scale-ams = The score is the chance of { $days } days of work within { $months } months. The points add up to a sum, and it stands for that chance: 0 is 50%, and { $name }’s { $total } is { $score }%.
open-table-step = Step
open-table-one = First person
open-table-other = The other
open-table-level = Answer
open-table-read = How we know it
open-all-points = Every point of this rule, as its source words it
open-no-number = no number
open-read = { $confidence ->
    [seen] seen
   *[memory] from memory
}, { $read ->
    [one-copy] on one copy
    [copy-and-press] on a copy, and in the press
    [two-copies] on two copies that agree
    [three-copies] on three copies that agree
   *[several-copies] on several copies that agree
}

# People, all invented
open-person-alex = Alex
open-person-kim = Kim
open-person-toni = Toni
open-person-robin = Robin
open-person-sam = Sam
open-person-luca = Luca
open-person-jo = Jo
open-person-mika = Mika
open-person-dana = Dana

open-but-woman = a woman
open-but-woman-care = a woman with somebody to care for
open-but-man-care = a man with somebody to care for
open-but-fifty = 50 or older
open-but-outside-eu = a citizen from outside the EU
open-but-ill = in poor health
open-but-district = in a district of type 4
open-but-case = at the office once before
open-but-stayed = 20 years at one address
open-but-moved = just moved
open-but-first-card = with a brand-new card
open-but-old-card = with a card for 15 years
open-but-requests = with three bank requests
open-but-checked = with an identity check
open-but-defaulted = with a debt paid too late
open-but-house = with a mortgage
open-but-thirty = 30 years old
open-but-forty = 40 years old
open-but-forty-five = 45 years old
open-but-master = with a master’s degree
open-but-less-english = with English at level 8
open-but-french = fluent in French, too
open-but-sibling = with a sister there
open-but-nominated = picked by a province

open-draw-437 = French speakers
open-draw-436 = work in Canada
open-draw-435 = picked by a province
open-draw-434 = transport
open-draw-432 = work in Canada
open-draw-430 = military recruits
open-draw-426 = senior managers
open-draw-422 = health and social care
open-draw-421 = physicians
open-draw-408 = trades
open-draw-397 = physicians

# What the rules ask
open-step-constant = Everyone’s start
open-step-gender = Sex
open-step-care = Cares for somebody
open-step-age = Age
open-step-citizenship = Citizenship
open-step-health = Health problem
open-step-education = Schooling
open-step-job = Last job in
open-step-district = District
open-step-employed = Time in work, last 4 years
open-step-cases = Years with a case at the office
open-step-longest = Longest case
open-step-measure = Help from the office
open-step-rest = All other answers
open-step-default = Debts not paid
open-step-bank-requests = Bank requests in a year
open-step-address = Same address for
open-step-bank = Bank account for
open-step-card = Credit card for
open-step-identity = Identity check
open-step-other-requests = Other requests in a year
open-step-new-loans = New loans in a year
open-step-term = Loans still run for
open-step-mortgage = Mortgage or guarantee
open-step-credit-line = Credit line for
open-step-status = Loans so far
open-step-first = English
open-step-second = French
open-step-canada = Work in Canada
open-step-foreign = Work elsewhere
open-step-trade = Trade certificate
open-step-nomination = Picked by a province
open-step-study = Studies in Canada
open-step-sibling = Brother or sister there
open-step-combinations = Pairs of answers
open-step-extra = Extra points

open-level-male = man
open-level-female = woman
open-level-no = no
open-level-yes = yes
open-level-none = none
open-level-under-30 = under 30
open-level-50-or-over = 50 or over
open-level-austria = Austria
open-level-other-eu = another EU state
open-level-outside-eu = outside the EU
open-level-school = only school
open-level-trade = learned a trade
open-level-matura = final exam or more
open-level-services = services
open-level-production = production
open-level-type-1 = type 1
open-level-type-2 = type 2
open-level-type-3 = type 3
open-level-type-4 = type 4
open-level-type-5 = type 5
open-level-most = over 75%
open-level-less = under 75%
open-level-one = one
open-level-two = two
open-level-three-or-four = three or four
open-level-under-180-days = under 180 days
open-level-180-days-or-more = 180 days or more
open-level-supportive = support
open-level-qualifying = a course
open-level-subsidy = a wage subsidy
open-level-settled-less-than-1-year-ago = settled this year
open-level-settled-1-year-ago-or-more = settled over a year ago
open-level-settled-2-years-ago-or-more = settled over two years ago
open-level-3-or-more = 3 or more
open-level-4-or-more = 4 or more
open-level-0-or-1 = 0 or 1
open-level-under-3-months = under 3 months
open-level-under-6-months = under 6 months
open-level-under-7-months = under 7 months
open-level-under-1-year = under 1 year
open-level-3-months-or-more = 3 months or more
open-level-6-months-or-more = 6 months or more
open-level-7-months-or-more = 7 months or more
open-level-1-year-or-more = 1 year or more
open-level-2-years-or-more = 2 years or more
open-level-3-years-or-more = 3 years or more
open-level-4-years-or-more = 4 years or more
open-level-5-years-or-more = 5 years or more
open-level-6-years-or-more = 6 years or more
open-level-7-years-or-more = 7 years or more
open-level-8-years-or-more = 8 years or more
open-level-9-years-or-more = 9 years or more
open-level-10-years-or-more = 10 years or more
open-level-15-years-or-more = 15 years or more
open-level-20-years-or-more = 20 years or more
open-level-no-bank-contract = there is none
open-level-no-card = there is none
open-level-none-or-under-3-years = under 3 years, or none
open-level-no-credit = none
open-level-finished-as-agreed = paid back as agreed
open-level-open-or-ended-badly = open, or ended badly
open-level-17-or-under = 17 or under
open-level-45-or-over = 45 or over
open-level-less-than-secondary = less than high school
open-level-secondary = high school
open-level-one-year-post-secondary = one more year
open-level-two-year-post-secondary = two more years
open-level-bachelor = bachelor’s degree
open-level-two-or-more = two degrees or more
open-level-master = master’s degree
open-level-doctorate = doctorate
open-level-below-clb-4 = below level 4
open-level-clb-4 = level 4
open-level-clb-5 = level 5
open-level-clb-6 = level 6
open-level-clb-7 = level 7
open-level-clb-8 = level 8
open-level-clb-9 = level 9
open-level-clb-10-or-more = level 10 or more
open-level-clb-4-or-below = level 4 or less
open-level-clb-5-or-6 = level 5 or 6
open-level-clb-7-or-8 = level 7 or 8
open-level-clb-9-or-more = level 9 or more
open-level-1-year = 1 year
open-level-2-years = 2 years
open-level-3-years = 3 years
open-level-4-years = 4 years
open-level-1-or-2-years = 1 or 2 years
open-level-1-2-year-credential = 1 or 2 years
open-level-3-plus-year-credential = 3 years or more

bet-open = Alex has learned a trade. What did the rule of Austria’s job office do if Alex was a woman?
bet-open-nothing = Nothing at all
bet-open-adds = It gave points
bet-open-takes = It took from all alike
bet-open-takes-more = It took more from carers
bet-open-right = Right. As a man, Alex gets { $man }%. As a woman, { $woman }%. As a woman with somebody to care for, { $care }%. A man with somebody to care for keeps his { $mancare }%. { bet-open-version }
bet-open-close = Close: it took points, and it could do so twice. As a man, Alex gets { $man }%. As a woman, { $woman }%. With somebody to care for, { $care }%. A man who cares for somebody keeps his { $mancare }%. { bet-open-version }
bet-open-wrong = It did ask, and it took points. As a man, Alex gets { $man }%. As a woman, { $woman }%. With somebody to care for, { $care }%. A man who cares for somebody keeps his { $mancare }%. { bet-open-version }
bet-open-version = That is in the version that was made public in full, one of about 96.

# Questions, not verdicts
open-ask-ams = May a rule copy past unfairness to hand out help?
open-told-ams = The rule was made from past cases. It tells what happened to others, and the job office said that it only shows the job market as it is. But the score sorts people for help. Over this line, the office thought that you need little help. Most was meant for the middle group. People with the least hope were to get less, by a second rule, and its points were not published then. So does a lower score cost a woman something, or does it bring her help? It depends on the line next to it, which nobody outside could compute.
open-ask-schufa = Are open weights enough if the line is secret?
open-told-schufa = Every point is here. But each bank draws its own line and tells nobody where. Move the line between the two people, and see what you would need to know to object. Newcomers and people who move often start low. Have they paid worse? The table does not ask that.
open-ask-crs = Who moves the line, and for whom?
open-told-crs = The points stay the same from draw to draw. The line moves, and so does the group that is drawn. On one day of August 2026 it was at { $high }, and on the next day at { $low }, for another group. Compare a person with a draw only if they are in its group. Which is the real rule here: the points, or the choice of the group?

open-more-title = Three more rules with public points
open-more-psa-title = A score without a line.
open-more-psa = In the United States, a judge may see a score after an arrest, in Kentucky since 2013. Somebody with no record at all gets { $young } of 6 for a new crime at 22 years, and { $older } a birthday later. There is no line for the whole country. Each place writes its own grid. We read the points on copies, the newest of 2022.
open-more-aus-title = Two lines.
open-more-aus = For an Australian visa, { $official } points of { $most } (our own sum) have been the official line since November 2019. In one round of August 2025, the lowest score that was invited ran from { $low } to { $high } by profession.
open-more-meld-title = Points that repair.
open-more-meld = In the United States, a score says who is offered a liver first. With the same blood values (bilirubin { $bilirubin }, INR { $inr }, creatinine { $creatinine }, sodium { $sodium }, albumin { $albumin }), a man gets { $man } and a woman { $woman }, by the points since July 2023. The extra was added because the old score had left women behind.

open-recap = You can read every point of these rules. Who may say that a point is wrong, and who has to listen?

note-open-ours = **What is real here, and what is not.** Points and lines are real. Every person is invented. We wrote the menus shorter than the rules do; the table below the chart has the words of our sources. For Canada we take a person who comes alone, with English first and the same level in all four skills. Nothing here is advice. Who has to decide something reads the office’s own page: in Canada, the criteria page of the immigration office, IRCC (linked below); in Germany, SCHUFA’s own page on its score.
note-open-copy = **We read copies.** We found the job office’s points on one full copy. Two of them, what all start with and the points for women, also stood in the press. The paper itself we have not read. The rule has no number for people who are neither man nor woman. What the five types of districts are, we do not know.
note-open-past = **Made from the past.** AlgorithmWatch writes that the models are based on past job records. Group A was to be for those who need no help, B for those who might gain from a course, and C for those who get less.
note-open-reply = **The office had an answer.** Its head said that half of the money would go to women, and that few women were in the lowest group. Two of 96 models were made public.
note-open-court = **Stopped, and in court.** The data protection authority stopped the rule in August 2020. A court lifted the stop in December 2020. The highest court for such cases undid that in December 2023: the score may count as an automated decision if it is decisive. In September 2025 the first court looked again and lifted the ban: people, not the machine, had the last word. By then, the project had ended.
note-open-effect = **Did it help?** Researchers found no sign that it pays to move help away from people with low chances.
note-open-schufa = **The German score.** Anyone can see their own points for free. Banks may use older scores until the end of 2028. With an open default there is no score at all, so our menu leaves that out. Two notes say that the points for the address must go from 20 November 2026. We could not check that: this page shows the table of March 2026.
note-open-decision = **A score can be the decision.** In December 2023 the EU Court held that making a credit score is itself an automated decision if the lender draws strongly on it.
note-open-psa = **The score after an arrest.** The points are advice, and a judge decides. A study from Kentucky found that they hold overall. One from Vermont found that they told poorly who would be arrested again.
note-open-aus = **The visa points.** The table has held since November 2019. The most is our own sum of its rows, without those for a nomination. From 45 years on, nobody can be invited.
note-open-meld = **The liver score.** It has counted since July 2023. In the year after, 41.7 per cent of the livers went to women, and in the year before 37.0. Later studies still find a gap.
note-open-canada = **Who is in the draws.** In 2023, 53.5 per cent of those who could be drawn were men. Draws by job group may favour men. Our draws run from February to August 2026; those made under older points are not on the page.
