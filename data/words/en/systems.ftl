systems-title = Real systems
systems-question = Where is this already so?
systems-real = These systems are real. Each card says where we read it, and what we do not know.
systems-intro =
    Tally is a toy town, but 44 systems on this page are real, and so are nine laws and plans, and one number that scores nobody. The picture shows each scale whose two ends we know. Bet first, and then touch a bar to read about it.

bet-systems = Eleven of these systems score people who ask their state for help. How many of the eleven show all that counts?
bet-systems-none = None of them
bet-systems-few = One or two
bet-systems-half = About half
bet-systems-most = Most of them
bet-systems-told = None of the { $help } does, as far as we read. { $partly } show some of it and { $no } show nothing. Among all the others, { $every } show everything.
bet-systems-right = Right. { bet-systems-told }
bet-systems-close = Close. { bet-systems-told }
bet-systems-wrong = Far fewer. { bet-systems-told }

systems-headline = { $held ->
    [yes] { $shown } of { $all } systems. How many show all that counts? Bet first.
   *[no] { systems-headline-open }
}
systems-headline-open = { $shown ->
    [0] No system fits all four filters.
    [one] { $shown } of { $all } systems fits: { $name }. { systems-headline-one }
   *[other] { $shown } of { $all } systems: { systems-headline-weights }
}
systems-headline-one = { $full ->
    [one] It shows all that counts.
   *[other] { systems-headline-little }
}
systems-headline-little = { $partly ->
    [one] It shows some of what counts.
   *[other] It does not show what counts.
}
systems-headline-weights = { $full } { $full ->
    [one] shows
   *[other] show
} all that counts, { $partly } some, { $none } none.
systems-chart-alt = Eighteen scales as bars, each from its lowest to its highest number. A bar is full where all weights are public, half full where some are, and hollow where none are. A cross marks the bad end. The table below gives the same.
systems-length = Bars
systems-length-same = All the same length
systems-length-true = As long as their numbers
systems-key-yes = full: weights are public
systems-key-partly = half: some are
systems-key-no = hollow: none are
systems-key-bad = the bad end
systems-key-tier = a line between classes, some only reported
systems-filter-who = Who is scored
systems-filter-where = Where
systems-filter-weights = Weights public
systems-filter-object = Can one object?
systems-any = All
systems-who-borrowers = people who borrow
systems-who-residents = people of a city or state
systems-who-help = people who ask the state for help
systems-who-work = drivers and sellers
systems-who-homes = tenants and guests
systems-who-court = people before a court
systems-who-firms = companies
systems-where-china = China
systems-where-europe = Europe without the UK
systems-where-uk = UK
systems-where-us = US
systems-where-elsewhere = elsewhere, or many countries
systems-weights-yes = yes
systems-weights-partly = in part
systems-weights-no = no
systems-object-yes = a way is described
systems-object-court = only in court, as far as we read
systems-object-none = we found no way
systems-object-unknown = we did not look it up
systems-pick = Open a card
systems-to-card = Its card
systems-beside = Beside the picture: no number, or no known ends
systems-kind-scale = Scales with both ends
systems-kind-points = Points, with no fixed ends
systems-kind-score = Scores whose ends are not known
systems-kind-grades = Grades and classes
systems-kind-list = Lists: on it or not
systems-kind-flag = Flags: checked or not
systems-kind-number = A number that scores nobody
systems-kind-law = Laws and plans, apart

systems-card-operator = Who runs it
systems-card-where = Where and when
systems-card-scored = Who is scored
systems-card-scale = Scale
systems-card-factors = What goes in
systems-card-weights = Are the weights public?
systems-card-tiers = Classes and lines
systems-card-consequences = What happens
systems-card-appeal = How to object
systems-card-harm = Harm on record
systems-card-legal = Where it stands in law
systems-card-confidence = How sure we are
systems-card-unknown = What we do not know
systems-card-unknown-none = Nothing in this card is marked as unknown. That does not mean that we know it all.
systems-card-sources = Sources
systems-card-lab = In our town
systems-confidence-seen = We read it in the sources below, mostly their first page. What is from memory says so.
systems-confidence-memory = Mostly from memory. The sources below tell a part of it.
systems-scale-ends = { $low } to { $high }, { $direction }
systems-scale-none = no fixed ends known, { $direction }
systems-scale-law = none: it is a law or a plan
systems-official-reported = Reported, not official: the operator never published these weights.
systems-official-published = Published as typical, not for each person.
systems-lab-loads = { $share }% of its { systems-lab-basis } has a true match in Tally: { $weights }. Not in our town: { $missing }%.
systems-lab-basis = { $basis ->
    [reported] reported weight
   *[published] published weight
}
systems-lab-weight = { $record } { $percent }
systems-lab-little = Not in our town: { $missing }% of its { systems-lab-basis }. Less than half is left, so it cannot be loaded.
systems-lab-points = This one adds points and takes them away, so it is not a weighted sum, and there is nothing to load.
systems-lab-nothing = We know too little of its weights, so there is nothing to load.
systems-lab-law = It scores nobody, so there is nothing to load.
systems-lab-open = Load into the lab

systems-table = All that fit, as a table
systems-head-name = System
systems-head-kind = Kind
systems-head-scored = Who is scored
systems-head-scale = Scale
systems-head-weights = Weights public
systems-head-object = Can one object?
systems-head-short = In short

systems-ask-first = Is this real? Does it happen to me?
systems-ask-title = You may ask
systems-ask-real = Is this real?
systems-ask-real-told = Tally is made up, and the 54 cards are real. But most real scores are about one thing, such as loans or taxes. In all that we read, we found no single score that decides a whole life.
systems-ask-china = Does China do this?
systems-ask-china-told = There is no score for every citizen. What there is: bank records, private scores that people opt in to, city points that mostly give perks, ratings of companies, and blacklists. The hard penalties come from the lists, chiefly the court’s. That does not make the rest harmless: in Suining, handing in petitions cost people points.
systems-ask-me = Does it happen to me?
systems-ask-me-told = It may. Banks, landlords and phone firms use credit scores in several countries. Apps rate drivers, riders and sellers. Cities and states have scored people who ask them for help. Whether schools do it we did not look up, so we cannot say. The cards below have the sources.
systems-ask-cards = Cards that tell more
systems-ask-rights = What can I ask for, where I live?
systems-ask-rights-told = This is what we read and where we read it, as of July 2026. It is not advice.
systems-ask-mine = Why does this page have no score of mine?
systems-ask-mine-told = Because this page asks you for nothing about yourself, so it has nothing to score. What you set here stands in your address bar.
systems-right-access = See my data
systems-right-correction = Have it corrected
systems-right-human = Have a human look
systems-right-explanation = Have it explained
systems-place-eu = EU
systems-place-uk = UK
systems-place-us = US
systems-place-elsewhere = Elsewhere
systems-says-eu-access = Yes. You may have a copy of what is held about you, and learn what it is for.
systems-says-eu-correction = Yes. You may ask to have it put right or erased.
systems-says-eu-human = Yes, where a machine alone decides and it weighs on your life. You may also have your say, and contest it.
systems-says-eu-explanation = Yes, for such decisions. It must be clear enough for you to contest them, says the EU’s court.
systems-says-uk-access = Yes. You may have a copy of what is held about you.
systems-says-uk-correction = Yes. You may ask to have it put right or erased.
systems-says-uk-human = Yes, where a machine alone decides and it weighs on your life. You may contest it too.
systems-says-uk-explanation = In part. You must be told that a machine decided, and may have your say.
systems-says-us-access = For credit files, yes. Once a year that is free from each big bureau.
systems-says-us-correction = For credit files, yes. The bureau must look into what you dispute.
systems-says-us-human = We know of no right for everyone.
systems-says-us-explanation = For loans, yes. A lender must give its main reasons for a no.
systems-says-elsewhere-access = Many countries have such a law. We did not look each one up.
systems-says-elsewhere-correction = Often, for the same reason. We did not look each one up.
systems-says-elsewhere-human = In China, you may refuse a big decision made by a machine alone. Others we did not look up.
systems-says-elsewhere-explanation = In China, you may ask to have a big decision explained. Others we did not look up.

system-s01 = A private score for people who opt in. A good one saves deposits and brings perks, and it is not a score of the state.
system-s02 = One part of Sesame Credit looks at your friends, and is reported to count 5%. Nobody has shown that bad friends drag you down.
system-s03 = The firm behind WeChat opened a score of its own in 2018, and soon took it away again.
system-s04 = China’s bank records tell who has paid back a loan. By law they are kept apart from the blacklists.
system-s05 = Everyone starts with 1000 points. A published list says what takes points away and what brings more.
system-s06 = A county took points for late loans and traffic fines, and also for handing in petitions. In China too, people said that it had no basis in law.
system-s07 = A city score of which most of the people that reporters asked had never heard.
system-s08 = A city score that only gives: with a good one you get perks at hospitals and sights, and nobody is punished for a low one.
system-s09 = A city score in an app. It only gives rewards, and does not say what weighs how much.
system-s10 = A city score with five levels, where a good level helps with parking and gyms.
system-s11 = Every adult starts with 1000 points. Giving blood adds some, late bills take some away, and some people shrug it off.
system-s12 = A city score made of 493 items, which brings cheaper buses and a way into sports halls.
system-s13 = A court’s list of people who could pay what it ordered, and do not. While they are on it, they may not fly or take fast trains.
system-s14 = One office puts a firm on its list, and dozens of other offices act on that. Since 2020, new rules have reined it in.
system-s15 = Each company has one number that ties its records together, and many offices rate it. There is no single score.
system-s16 = Each year the tax office counts up to 100 points for a firm, and puts it into a class.
system-s17 = Customs sorts firms into classes. In 2019, the worst class had most of its goods checked, and the best hardly any.
system-s18 = Firms that pollute are given a colour, from green to red or black. A bad colour can mean dearer power and more checks.
system-s19 = A grade for 33 million firms, made from public records, which helps offices to choose whom they check.
system-s20 = A plan of 2014 to build records, lists and rewards in four fields by 2020. It does not set a score for everyone.
system-s21 = A rule that holds offices back: they may punish only where a law says so, and no harder than fits.
system-s22 = A draft that would tie it all together in one law. In what we read, it has not been passed.
system-s23 = A set of 23 aims: the same rules for all, safer data, and a warning not to gather too much.
system-s24 = The best known credit score in the US. It rates how you handle debts. Roughly what counts is public, and the formula is not.
system-s25 = A rival to FICO, made by the three big US bureaus. How much each part counts is told by others, not by them.
system-s26 = Germany’s old credit score. What went into it was a trade secret, until a court case changed that.
system-s27 = Germany’s new credit score. It has twelve parts, and the points for each of them are made public.
system-s28 = A score that shows you how a bureau sees you. Lenders in the UK use scores of their own.
system-s29 = Another UK bureau’s score, with ends of its own. It does not say what weighs how much.
system-s30 = A third UK bureau’s score. More than three quarters of its scale count as very poor.
system-s31 = A phone contract for about 10 euros a month was refused. The EU’s court said that the firm must explain such a score.
system-s32 = This was no score. A machine spread yearly income evenly over the weeks, and so asked more than 400,000 people for debts that had no basis in law.
system-s33 = A tool joined the data of many offices to flag people who might cheat. It was used only in poor areas, and a court stopped it.
system-s34 = A risk score chose which parents to look into. Tens of thousands were wrongly called cheats, and the government stepped down.
system-s35 = A city scored its people on welfare, and a high score meant a check. Age, gender and how well one spoke Dutch moved it.
system-s36 = France scores families that get aid, and a high score can bring a check. A case against it is before a high court.
system-s37 = Riders give stars. Drivers who fall below their city’s line, reported as 4.6, may lose their place in the app.
system-s38 = A patent for a score that looks at what guests post. Nobody has shown that it is in use.
system-s39 = Sellers are put into a class by how often a sale goes wrong, and the limits are public.
system-s40 = New sellers begin at 200 points. With fewer than 100, a seller’s account may be shut.
system-s41 = US courts use it to guess who will break the law again. The maker keeps the weights to itself, and its errors fall on groups in different ways.
system-s42 = In the US, scores help to choose who may rent a home. One firm paid to settle a case about renters with housing aid.
system-s43 = The EU forbids some social scoring: where it hurts you in a field that has nothing to do with it, or hurts you too much.
system-s44 = In the EU, you may say no to a big decision about you that a machine made alone.
system-s45 = When you ask for a loan in the EU, what you do on social networks must not count.
system-s46 = Amsterdam tried hard to build a fair check of people who ask for help. It still picked the wrong people more often in some groups, so the city gave it up.
system-s47 = Austria’s job office planned to score each person’s chance of work. Being a woman lowered it. It was stopped before it began.
system-s48 = Poland sorted people without work into three groups, and the group decided which help they could get.
system-s49 = Sweden scored parents who stayed home with a sick child. Women were wrongly flagged more often than men.
system-s50 = Denmark uses up to 60 models to look for cheats. In one of them, 90% of the cases turned out to be no fraud.
system-s51 = The UK flags some people who ask for an early payment of aid. The office’s own test found gaps by age and nationality.
system-s52 = New York wants a yearly test of tools that choose whom to hire. In two years, its office had two complaints.
system-s53 = China’s data law lets you ask why a machine decided, and say no where it decided alone.
system-s54 = A number for everyone in India. It scores nobody, but some people lost their aid when it did not match.

systems-recap = You have seen what is real. Two articles told it in another way. Which of their 54 claims hold?

note-systems-made = **How this page was made.** We looked up each system in stored public sources, mostly their first page, and wrote it in our own words. Where a status may have moved, the card says July 2026. Filters and groups are our choice.
note-systems-match = **What we call a true match.** For Sesame Credit, a report of 2015 says that credit history holds cards and utility bills. So we split it: half on missed instalments, half on bills. What sites you visit has no match in Tally, so it is left out. The shares are only reported, and sources differ on which part has 25%.
note-systems-unlike = **Side by side is not the same.** A score, a list and a flag work in different ways. Robodebt was no score. In welfare and in court, a high number is the bad one.
