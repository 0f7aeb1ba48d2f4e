company-title = The company you keep
company-question = Should friends count?
company-intro =
    Two people pay the same bills. One of them has friends with low scores. In Tally, a part of your score can come from your friends’ average. Their scores take in their friends’ scores too, and so on. On the five records of their own, 34 of 240 people are below 600. The line stays at 600. First a bet. Then let friends count, and let rounds pass.

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
company-elsewhere = On other pages, the friends record is one of six. Here it is left out, and friends’ scores come in by the slider. So a score here is not the one there, and 34 people are below 600 here, 37 there.
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
company-alike-head = Alike
company-bridges-head = Bridges
company-alike-help = 1 means that friends have the same score, 0 that a friend’s score tells nothing about yours. Researchers call it assortativity. The mark in a bar is day one. By chance: as many swaps, but who drops whom is drawn. 20 tries gave this range.
company-table-round = Round
company-table-penalised = Below 600
company-table-only = Only for friends
company-table-saved = Spared only for friends

bet-company = Friends come to count for half of each score. The line stays at 600. Then ten rounds pass in which people may swap friends for points. How many are penalised?
bet-company-more-more = More at once, then more still
bet-company-more-fewer = More at once, then fewer
bet-company-fewer-more = Fewer at once, then more
bet-company-fewer-fewer = Fewer at once, then fewer still
bet-company-right = Right. It was { $own }. On day one it is { $day }: friends with better scores hold people up. After { $rounds } rounds of swaps it is { $end }. The line stayed at 600. Of these, { $only } are penalised only for their friends, and { $saved } with a low record are still held up.
bet-company-close = Half of it. It was { $own }. On day one it is { $day }: friends with better scores hold people up. After { $rounds } rounds of swaps it is { $end }, as such friends are swapped for others. The line stayed at 600.
bet-company-wrong = It goes the other way, twice. It was { $own }. On day one it is { $day }: friends with better scores hold people up. After { $rounds } rounds of swaps it is { $end }, as those who hold others up swap them for better ones. The line stayed at 600.

company-recap = In this run, nobody looks at whom they leave behind. Each one looks at points. And a no today can cost you tomorrow: what happens next month?

note-company-ours = **The swaps are ours.** In Tally, the average is far above the line, so friends hold up many and pull nobody below it on day one. With a line above the average it would be otherwise. Real people keep friends for other reasons than points. What we chose, and why, is in the model’s document.
note-company-credit = **A model like it was there before.** A study of credit scores that use social networks finds, on paper, that people who want better scores keep fewer and more similar friends. The score may get better or worse at its task, and the network can break into pieces.
note-company-patent = **It has been thought of.** A patent granted to Facebook in 2015 tells of a lender who looks at the credit ratings of your contacts. If their average is too low, the loan is refused. We know of no use of it.
note-company-sesame = **And reported.** Of Sesame Credit in China, web sites report that personal connections count for 5 per cent. That is not official, and it is not confirmed that friends with low scores pull anyone down.
note-company-alike = **Alike, from −1 to 1.** The number for how alike friends are is Newman’s. He found it above 0 in many real networks, for language, race and age.
note-company-feather = **Birds of a feather.** People are tied to people like themselves in marriage, work and friendship, and ties between those who differ end sooner. So no score is needed to begin it.
note-company-schelling = **Small wishes, large effect.** Schelling showed with a simple model that mild wishes about neighbours can split a whole town.
