company-title = The company you keep
company-question = Should friends count?
company-intro =
    Two people pay the same bills, but one of them has friends with low scores. In Tally, a part of your score can come from your friends’ average, and their scores take in their friends’ scores too. On the five records of their own, 34 of 240 people are below 600, and the line stays at 600. Bet first, then let friends count and let rounds pass.

company-headline = { $share ->
    [0] Friends count for nothing: { $penalised } of 240 are penalised, on their own records.
   *[other] { company-headline-when } { company-headline-penalised }
}
company-headline-when = { $rounds ->
    [0] On day one,
    [one] After { $rounds } round,
   *[other] After { $rounds } rounds,
}
company-headline-penalised = { $penalised ->
    [0] nobody is penalised.
    [one] { $penalised } of 240 is penalised, { company-headline-only }
   *[other] { $penalised } of 240 are penalised, { company-headline-only }
}
company-headline-only = { $only ->
    [0] nobody only for their friends.
   *[other] { $only } only for their friends.
}
company-held = Place your bet. Then see what comes of it when friends count for { $share } per cent, { $rounds ->
    [0] on day one.
    [one] after { $rounds } round of swaps.
   *[other] after { $rounds } rounds of swaps.
}
company-saved = { $share ->
    [0] Only your own records count.
   *[other] { $saved ->
        [0] Nobody is spared only for their friends.
        [one] { $saved } person has a low record and is spared for the sake of friends.
       *[other] { $saved } people have a low record and are spared for the sake of friends.
    }
}
company-swaps = { $share ->
    [0] As long as friends count for nothing, nobody swaps them.
   *[other] { $rounds ->
        [0] Nobody has swapped a friend yet.
       *[other] { $swaps } swaps so far.
    }
}
company-alone = { $alone ->
    [0] Everyone still has a friend.
    [one] { $alone } person has no friends left.
   *[other] { $alone } people have no friends left.
}
company-lost = The { $low } with a low record have { $low_friends } friends each ({ $low_first } on day one). The others have { $other_friends } ({ $other_first }). { company-alone }
company-mixed = { $within } of { $ties } ties join two of one district ({ $within_first } on day one). { $split ->
    [yes] By district the town mixes. By score it splits.
   *[no] By district it is as it was.
}
company-line = { $share ->
    [0] The line stays at 600.
   *[other] The line stays at 600. To penalise { $low } again, as own records do, it would have to stand at { $line }. { $only ->
        [0] Then nobody is penalised only for their friends.
       *[other] Then { $only } of them are penalised only for their friends.
    }
}
company-bridges = { $bridges ->
    [one] { $bridges } of { $ties } ties is a bridge: it joins
   *[other] { $bridges } of { $ties } ties are bridges: they join
} somebody with a low record to somebody without.
company-key-saved = spared only for friends
company-key-only = penalised only for friends
company-key-tie = tie
company-key-bridge = bridge: one has a low record (below 600 on their own), the other has not
company-share = Friends count for
company-share-help = per cent of each score
company-share-real = We know of one real share that was ever reported: 5 per cent, and not officially (see the notes). The bet asks about half, ten times that, since there the swaps show most clearly. Try 10 per cent first.
company-cost = What a swap costs
company-cost-points = { $cost ->
    [0] Nothing
   *[other] { $cost } points
}
company-cost-help = { $cost ->
    [0] A swap costs nobody a thing. That is our choice too. Real friends are not so cheap.
   *[other] To both who swap, it is as bad as { $cost } points less. So they swap only if they gain { $cost } points and one more. Who is dropped still has no say.
}
company-over = Ten shares, and three costs of a swap
company-over-share = { $share }%
company-over-cell = { $penalised } ({ $only })
company-over-day = Day one
company-over-free = In the end, swaps free
company-over-cost = In the end, a swap costs { $cost } points
company-over-told = How many of 240 are penalised, the line at 600. In brackets: how many of them only for their friends. At 0 per cent it is 34, on their own records.
company-over-hangs = The bet asks about half. That is much: ten times what was ever reported. The more a swap costs, the fewer swap. And the average in town, 707 points, is far above the line, so on day one friends hold people up. With a line above the average it would be otherwise.
company-rounds = Rounds
company-rounds-help = of swapping friends
company-rounds-rule = In a round, each person may drop the friend with the lowest score for a friend of a friend. Both of the new friends must gain a point or more. Who is dropped is not asked. Each share has its own ten rounds, from day one on. So if you move the share later, you see another run.
company-person = { $share ->
    [0] { $name } has { $own } points on five records.
   *[other] { $name } has { $own } points on five records, and { $score } with friends: { $verdict ->
        [only] penalised, only for friends.
        [saved] spared, only for friends.
        [below] penalised either way.
       *[above] spared either way.
    }
} { $friends ->
    [0] No friends are left.
    [one] { $friends } friend.
   *[other] { $friends } friends.
}
company-elsewhere = A score here is not the one of other pages: there, the friends record is one of six, and here it is left out. So 34 people are below 600 here, 37 there.
company-picked = { $name }, { $district }: { $own } points on five records, { $score } with friends, { $outcome ->
    [penalised] penalised
   *[spared] spared
}. No record says: { $context }.
company-chart-alt = Every resident of Tally as a dot, each district in a corner of its own, and a line for each tie between two friends. Crosses are penalised. The table below gives the numbers by round.
short-own = On five records

company-alike = How alike are friends?
company-swapped = Swaps
company-kind = { $kind ->
    [points] For points
   *[chance] By chance
}
company-own-alike-head = Alike in own records
company-alike-head = Alike in score
company-bridges-head = Bridges
company-alike-help = 1 means that friends have the same, 0 that a friend’s tells nothing about yours. Researchers call it assortativity. Scores that take in friends’ scores get alike even if nobody moves. Own records do not. So when friends get alike in their own records, people have moved. The mark in a bar is day one. By chance: as many swaps, but who drops whom is drawn. 20 tries gave this range.
company-table-round = Round
company-table-penalised = Below 600
company-table-only = Only for friends
company-table-saved = Spared only for friends

bet-company = Friends come to count for half of each score. Then, for ten rounds, people may swap friends for points. How many are penalised?
bet-company-more-more = More at once, then more still
bet-company-more-fewer = More at once, then fewer
bet-company-fewer-more = Fewer at once, then more
bet-company-fewer-fewer = Fewer at once, then fewer still
bet-company-right = Right. { bet-company-counts } { bet-company-why }
bet-company-close = Half right: it is fewer at once, and then more. { bet-company-counts } { bet-company-why }
bet-company-wrong = It goes the other way, twice. { bet-company-counts } { bet-company-why }
bet-company-counts = It was { $own }. On day one it is { $day }, and after { $rounds } rounds of swaps it is { $end }.
bet-company-why = At first, friends with better scores hold people up. Then those who hold others up swap them for better ones. What this hangs on stands below, under “{ company-over }”.

company-recap = In this run, nobody looks at whom they leave behind. Each one looks at points. You have seen how a score is made, and what it does to a town. Who can change it?

note-company-ours = **The swaps are ours.** In Tally, the average is far above the line, so friends hold up many and pull nobody below it on day one. With a line above the average it would be otherwise. Real people keep friends for other reasons than points. What we chose, and why, is in the model’s document.
note-company-credit = **A model like it was there before.** A study of credit scores that use social networks finds, on paper, that people who want better scores keep fewer and more similar friends. The score may get better or worse at its task, and the network can break into pieces.
note-company-patent = **It has been thought of.** A patent granted to Facebook in 2015 mentions, as one use among several, a lender who looks at the credit ratings of your friends. It came with patents bought from Friendster, and it is mostly about spam and search. We know of no use of it for loans.
note-company-law = **A law that says no to this.** Under a European Union directive of 2023, a lender must rest a credit check on facts about income and spending, and social networks do not count as a source. National laws are to apply it from 20 November 2026. It covers loans to consumers, and no other scores.
note-company-sesame = **A real score, and friends.** Of Sesame Credit in China, which people choose to join, web sites report that personal connections count for 5 per cent. That is not official, and it is not confirmed that friends with low scores pull anyone down.
note-company-alike = **Alike, from −1 to 1.** The number for how alike friends are is Newman’s. He found it above 0 in many real networks, for language, race and age.
note-company-feather = **Birds of a feather.** People are tied to people like themselves in marriage, work and friendship, and ties between those who differ end sooner. So no score is needed to begin it.
note-company-schelling = **Small wishes, large effect.** Schelling showed with a simple model that mild wishes about neighbours can split a whole town.
