mistakes-title = Mistakes
mistakes-question = What if the record is wrong?
mistakes-intro =
    So far, every record in Tally was true. But people type, machines misread, and names look alike, so a payment that was on time is entered late, or a late one as on time. A fine goes on the wrong list, and two people with almost the same name have their records swapped. On this page, “wrongly” means: not as true records would have it.

mistakes-typical = { $mid } ({ $range })
mistakes-headline = { $rate ->
    [0] No mistakes: everyone is judged as true records would have it.
   *[other] With { $rate } in 100 entries wrong, { mistakes-headline-penalised } and { mistakes-headline-spared } wrongly spared.{ mistakes-headline-left }
}
mistakes-headline-penalised = { $penalised ->
    [0] nobody is wrongly penalised
    [one] about { $penalised } of 240 is wrongly penalised
   *[other] about { $penalised } of 240 are wrongly penalised
}
mistakes-headline-spared = { $spared ->
    [0] nobody
   *[other] { $spared }
}
mistakes-headline-left = { $appeal ->
    [none] { "" }
   *[other] { mistakes-headline-year }
}
mistakes-headline-year = { $left ->
    [0] { " " }After a year, nobody still is.
    [one] { " " }After a year, { $left } still is.
   *[other] { " " }After a year, { $left } still are.
}
mistakes-held = Place your bet. Then see who is judged wrongly with { $rate } in 100 entries wrong.
mistakes-show = Show me without a bet
mistakes-ranges = By chance it can be more or fewer. In at least nine draws of ten, { $penalised } are wrongly penalised and { $spared } wrongly spared.{ mistakes-ranges-left }
mistakes-ranges-left = { $appeal ->
    [none] { "" }
   *[other] { " " }After a year: { $left }.
}
mistakes-files = { $rate ->
    [0] At 0, every file is true.
   *[other] About { $files } of the 240 files hold a mistake. Most change no verdict.
}
mistakes-draws = All weights are the same, and the line is at 600. We let chance make the mistakes 200 times for each setting. The numbers shown are the middle ones. Each district has a middle of its own, so the four need not add up to the town’s.
mistakes-key = The higher a dot, the more often that person is judged wrongly: in the strip at the foot never, at the top always. Low dots are spread out, so that “seldom” can be told from “never”. People with a cross are mostly penalised.
mistakes-key-ring = An empty ring is where the dot would be without an appeal.
mistakes-rate = Mistakes
mistakes-rate-help = wrong entries in 100
mistakes-why-one = Why does the bet ask about 1 wrong entry in 100? A study in the United States found a mistake for 21 of 100 people. In Tally, 1 wrong entry in 100 comes nearest to that: about { $few } of 100 people have a mistake in their file. With 5 wrong entries in 100, it would be { $many } people.
mistakes-kinds = Kinds of mistake
mistakes-kinds-help = We begin with all four, as each of them is known to happen. Leave some out, and see who is hit.
mistakes-kind-late = Paid on time, entered late
mistakes-kind-early = Missed, entered as on time
mistakes-kind-moved = A fine on the wrong list
mistakes-kind-namesakes = Records of namesakes swapped
mistakes-mixes = Every mix of kinds, at this rate
mistakes-mix-late = Late
mistakes-mix-early = On time
mistakes-mix-moved = Fines
mistakes-mix-namesakes = Namesakes
mistakes-in-mix = { $there ->
    [yes] yes
   *[no] –
}
mistakes-turned = It can turn round. With 10 in 100 entries wrong, and moved fines and namesakes alone, { $penalised_low } to { $penalised_high } people are wrongly penalised and { $spared_low } to { $spared_high } wrongly spared. Whoever is below the line has many fines to lose.
mistakes-turned-show = Show moved fines and namesakes alone
mistakes-all-kinds = Show all four kinds
mistakes-appeal = Ways to appeal
mistakes-appeal-none = No appeal
mistakes-appeal-form = A form
mistakes-appeal-letter = A letter
mistakes-appeal-desk = A desk
mistakes-appeal-help = { $appeal ->
    [none] What is in the file stays in the file.
    [form] There is a form at the town hall. You must know of the score, find the form, and have the time.
    [letter] Each refusal names the score and comes with the form. You must still have the time.
   *[desk] The letter, and a desk in the evening where somebody fills in the form with you.
}
mistakes-district = { $appeal ->
    [none] { $district }: { $penalised } wrongly penalised
   *[other] { $district }: { $penalised }, after a year { $left }
}
mistakes-picked = { $name }, { $district }: { $score } points without mistakes. Judged wrongly in { $wrongly } of draws{ $appeal ->
    [none] .
   *[other] , after a year in { $still }.
}
mistakes-whole-town = All of Tally
mistakes-chart-alt = Every resident of Tally as a dot, placed by true score from left to right and in a row for each district. The higher a dot in its row, the more often mistakes turn that person’s verdict round. A dashed line marks 600. The table below gives the numbers by district.
short-wrongly = Judged wrongly
short-still = After a year
table-penalised = Wrongly penalised
table-spared = Wrongly spared
table-left = Still so after a year

bet-mistakes = Each of these four kinds of mistake hits one entry in 100. Are more people wrongly penalised by that, or wrongly spared?
bet-mistakes-even = About as many
bet-mistakes-spared = More are spared
bet-mistakes-away = More are penalised
bet-mistakes-right = Right: nearly twice as many. { bet-mistakes-numbers }
bet-mistakes-close = Close, as both are few. But nearly twice as many are wrongly penalised. { bet-mistakes-numbers }
bet-mistakes-wrong = It is the other way round: nearly twice as many are wrongly penalised. { bet-mistakes-numbers }
bet-mistakes-numbers = We drew 200 times. In a draw, { $all_penalised } people of 240 are wrongly penalised on average, and { $all_spared } wrongly spared. It hangs on late entries: alone they make it { $late_penalised } and { $late_spared }. Without them it turns round: { $rest_penalised } and { $rest_spared }. Most payments are on time, so more can be entered late than the other way.
mistakes-show-one = Show 1 in 100
mistakes-begin = Begin with 1 in 100
mistakes-at-0 = Nothing to put right yet: no entry is wrong.

mistakes-outcomes-title = Of those wrongly penalised, who is put right?
mistakes-outcomes-group = Group
mistakes-outcomes-year = Within a year
mistakes-outcomes-later = Later
mistakes-outcomes-refused = Asked, and never
mistakes-outcomes-never = Could not ask
mistakes-outcomes-help = Over all 200 draws. Nobody asks to be put right who was spared by mistake.
mistakes-group-all = Everyone
mistakes-group-carer = Carers
mistakes-group-newcomer = Newcomers
mistakes-group-other = Neither
mistakes-waited = Half of those put right waited { $months } months or longer.

mistakes-story-title = { $told ->
    [yes] A story: a mistake in { $name }’s file
   *[no] A story: a mistake in one file
}
mistakes-story-apart = This stands apart from the slider. Here, the mistake is certain.
mistakes-story-start = { $person ->
    [amina] Suppose that one of Amina’s four fines is not hers. It is Amira Holt’s. Amina does not know. She has a letter that gives no reason.
    [ilir] Suppose that two of Ilir’s five fines are not his. They are Ilir Sand’s. Ilir does not know. He has a letter that gives no reason.
    [ruth] Suppose that one of Ruth’s six flagged posts is not hers. It is Ruth Calden’s. Ruth does not know. She has a letter that gives no reason.
    [noa] Suppose that two of Noa’s three fines are Noah Veld’s. Noa does not know, and has a letter that gives no reason.
   *[other] Of { $name } we tell no such story. It is told of Amina, Ilir, Ruth and Noa: follow one of them to read it.
}
mistakes-story-leave = Let it be
mistakes-story-ask = Take a day off and ask
mistakes-story-first = { $ask ->
    [leave] { $name } keeps the day. The mistake stays in the file: { $before } points, and a no at the next door too.
   *[ask] { $see ->
        [one] It takes a free day, and { $see } month until the file comes.
       *[other] It takes a free day, and { $see } months until the file comes.
    } Without the mistake it would say { $after } points in place of { $before }. The office asks: then whose is it?
}
mistakes-story-give = Say whose it is
mistakes-story-keep = Say only “not mine”
mistakes-story-second = { $proof ->
    [give] After { $give } months the file is right: { $name } has { $after } points and is spared. { $other } goes from { $other_before } points to { $other_after }. { mistakes-story-other }
   *[keep] The first answer is no. After { $keep } months the second one is yes: { $name } has { $after } points and is spared. { mistakes-story-gone } { $other } never hears of it.
}
mistakes-story-other = { $other_side ->
    [penalised] That was a no before, and is one still.
   *[spared] That is a yes still, a little nearer to the line.
}
mistakes-story-gone = { $person ->
    [amina] The flat next to her father’s is let.
    [ilir] The van is leased to somebody else.
    [ruth] She has gone without the hearing aid.
    [noa] The room near the college is taken.
   *[other] What { $name } asked for has gone to somebody else.
}
mistakes-story-again = Begin the story again
mistakes-story-help = Both files in the story are then checked by hand, so no mistake can reach them. The numbers above leave the story out.

mistakes-recap = To be put right, you must know of the score, have the time, and ask. And all that is for one no, at one door. What if every door asks for the same number?

note-mistakes-ours = **The kinds and the chances are ours.** How often things go wrong in Tally, who can appeal and how often that works was chosen by us. The table of choices, with a reason for each, is in the model’s document.
note-mistakes-ftc = **One in five had a mistake, one in twenty a big one.** In the United States, 1,001 people checked 2,968 of their own credit reports. 21 per cent found at least one error that was confirmed. For 5.2 per cent, it was big enough to move them to another risk class.
note-mistakes-dispute = **People stop asking.** Of 121 people in that study with an open dispute, 84 still thought that a part of their report was wrong. Half of these 84 meant to give up.
note-mistakes-ramirez = **Namesakes are real.** TransUnion marked 8,185 people as possible matches to a list of terrorists and traffickers, mostly by name. The Supreme Court let only the 1,853 claim damages whose reports had been sent to others.
note-mistakes-names = **Matching by name is not the same for all.** The US regulator called matching by name alone illegal in 2021, and said that it hits Hispanic, Asian and Black people more, because last names differ less in these groups. It took this text back in May 2025, with 66 others. The law that it explained did not change by that.
note-mistakes-robodebt = **Who has to prove it?** Australia’s Robodebt was no score. It spread a year’s income over fortnights, claimed debts, and left people to show that they were wrong. The Royal Commission called it crude and cruel, neither fair nor legal.
