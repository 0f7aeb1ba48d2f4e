spiral-title = The spiral
spiral-question = What happens next month?
spiral-intro =
    Three years pass in Tally, and twice a year each person gets a letter that says yes or no. After a no, credit costs more and there are fewer shifts, so the next bills come late, and the next letter reads them.

spiral-views = What to look at
spiral-view-twins = Two starts, the same years
spiral-view-town = The whole town
spiral-view-counted = What is counted

spiral-headline-waiting = We run the same three years twice for { $whose ->
    [close] the { $close } people near the line
    [all] all { $all } people
   *[one] { $name }
}: once from one point above the line, and once from one point below.
spiral-headline-twins = { $whose ->
    [close] The { $close } people near the line,
    [all] All { $all } people,
   *[one] { $name },
} one point above it on day one: penalised three years on in { $above } of 100 lives. One point below: in { $below }.
spiral-headline-town = About { $start } of 240 are penalised on day one, and about { $end } three years on.{ spiral-in-runs }
spiral-in-runs = { $lived ->
    [yes] { " " }{ $name }: in { $first } of 100 runs, then in { $last }.
   *[no] { "" }
}
spiral-nobody = The three years were lived for Amina, Ilir, Ruth and Noa, and for the groups. { $name }’s were not.
spiral-headline-counted = { $adapt ->
    [yes] Near or below the line, people went to { $start } town events a year, then to { $end }. Spared: { $before } of 100, then { $after }. Promises kept: { $kept }.
   *[no] Near or below the line, nobody changes a thing: { $start } town events a year, then { $end }. Spared: { $before } of 100, then { $after }. Promises kept: { $kept }.
}
spiral-others = { $others ->
    [all] With all { $all } people moved to the line like this, it is { $all_above } of 100 against { $all_below }.
   *[close] With only the { $close } people near the line, it is { $close_above } of 100 against { $close_below }.
}
spiral-whose = Who gets two starts
spiral-whose-close = Those near the line
spiral-whose-all = Everyone
spiral-whose-one = One person
spiral-whose-help = { $whose ->
    [close] These are the { $close } people whose score by the town’s own records is no more than 40 points from 600, above or below. For them, a point above or below is a thing that could happen.
    [all] Most of the { $all } people never were near the line. What we do to them here could not happen to them, so look at those near it first.
   *[one] Here it is one person, the one you follow.
}
spiral-chosen = We begin with 30, two years and people who adapt, since there both lives end far from never and far from always. With other settings the two lives end closer, or further apart: open the table of all 40 settings below.
spiral-over = From above and from below, at all 40 settings
spiral-over-head = The bite, and time kept
spiral-over-no = Nobody adapts
spiral-over-yes = People adapt
spiral-over-setting = { $bite } in 100, { $keep }
spiral-over-both = { $above } and { $below }
spiral-over-told = In how many of 100 lives the { $close } people near the line are penalised three years on: first from one point above it, then from one point below.

spiral-gap = From the district with the fewest penalised to the one with the most, it is { $first } points in 100 on day one, and { $last } three years on.
spiral-more-town = A hard no, short records and nobody adapting show more: about { $start } become about { $end }, and that gap goes from { $gap } to { $wide }.
spiral-more-counted = A mild no shows it: after three years { $after } of 100 are spared, and { $kept } of 100 kept their promise.
spiral-key = { $view ->
    [twins] Each line is the median, the middle score: in 200 runs, half of all lives are above it. In each run we move each person to the line for good. The one point counts on day one only, where dot and cross are drawn apart so that you see both. Both lives have the same luck, month by month.
    [town] Everyone as they are, in 200 runs. The grey band holds the town’s share in 80 of 100 runs. A district’s line is the mean of all runs. The past is drawn anew in each run, from how each person pays. So day one is not quite that of the other pages.
   *[counted] The { $near } people who score under 640 by the town’s own records, with all weights the same. They are below the line, or less than 40 points above it. { $kept } of them kept their promise. Town events are shown as a share of the most that counts, which is 8. The promise was kept or broken before day one, so its line has to be flat. The mean of 200 runs.
}

spiral-bite = The bite of a no
spiral-bite-help = in 100 payments
spiral-bite-sentence = { $bite ->
    [0] A no changes nothing: no payment comes late because of it.
   *[other] After a no, { $bite } of each 100 on-time payments come late instead.
}
spiral-try = Two settings to try
spiral-try-town = The town, with a hard no
spiral-try-counted = What is counted, with a mild no
spiral-follow-help = This view is about many people at once. Nobody is followed in it.
spiral-keep = How long a record is kept
spiral-keep-half-year = 6 months
spiral-keep-year = 1 year
spiral-keep-two-years = 2 years
spiral-keep-ever = For ever
spiral-keep-help = { $keep ->
    [half-year] The office sees the last 6 months of bills and instalments. In a record so short, each late bill weighs more.
    [year] The office sees the last year of bills and instalments. The shorter the record, the more each late bill weighs.
    [two-years] The office sees the last two years of bills and instalments. The longer the record, the less each late bill weighs.
   *[ever] The office sees all that there ever was: the five years before day one, and each month since. In a record so long, each late bill weighs less.
}
spiral-adapt = Do people adapt?
spiral-adapt-no = No
spiral-adapt-yes = Yes
spiral-adapt-help = { $adapt ->
    [yes] Each month, 1 in 20 of those below the line or near it goes to one more event a year. 1 in 20 says one thing less that gets flagged.
   *[no] Nobody does anything for the score’s sake.
}

spiral-line = { $line ->
    [above] Above
    [below] Below
    [person] { $name }
    [mid] Tally
    [civic] Events
    [spared] Spared
    [kept] Kept
   *[other] { $line }
}
spiral-label = { $view ->
    [twins] { $name }: a no|in { $n } of 100
   *[town] { $name } { $n }%
}
spiral-axis = { $view ->
    [twins] Score, in points
    [town] Share of runs or people penalised
   *[counted] Share, in per cent
}
spiral-months = months
spiral-month = Month
spiral-month-help = the picture goes up to here
spiral-chart-alt = Lines over 36 months. One view shows the median score of one person twice, one point above and one point below the line on day one. Another shows who is penalised: the person, the town as a band, and each district. A third shows town events, yes letters and promises kept. The table below gives the numbers.
spiral-table-line = Line
spiral-table-day = Day one
spiral-table-year = { $n ->
    [one] After { $n } year
   *[other] After { $n } years
}
spiral-row = { $kind ->
    [above] { $name }, one point above: penalised
    [below] { $name }, one point below: penalised
    [above_close] Those near the line, one point above: penalised
    [below_close] Those near the line, one point below: penalised
    [above_all] Everyone, one point above: penalised
    [below_all] Everyone, one point below: penalised
    [person] { $name } as is: penalised
    [low] Penalised of 240: at least, in 90 of 100 runs
    [mid] Penalised of 240: at most, in half the runs
    [high] Penalised of 240: at most, in 90 of 100 runs
    [near_civic] Town events near the line
    [near_spared] Spared near the line
   *[district] { $kind }: penalised
}

bet-spiral = The 50 people near the line start a point above it, or a point below. Starting below, how often are they penalised three years on?
bet-spiral-frame = We run the same years twice, once from each start. All else is the same, luck too. After a no, 30 of 100 payments come late. Records are kept for two years, and people adapt.
bet-spiral-even = As often as from above
bet-spiral-half = 1½ times as often
bet-spiral-thrice = 3 times as often
bet-spiral-always = Always; from above, never
bet-spiral-right = Right. From one point above, they are penalised in { $above } of 100 lives. From one point below, in { $below }. The point itself was gone the next day. { bet-spiral-settings }
bet-spiral-close = More often from below, yes, but not that much. From one point above it is { $above } of 100 lives. From one point below it is { $below }. The point itself was gone the next day. { bet-spiral-settings }
bet-spiral-wrong = From one point above, they are penalised in { $above } of 100 lives. From one point below, in { $below }. Some climb back, and some fall all the same. The point itself was gone the next day. { bet-spiral-settings }
bet-spiral-settings = That is with the bet’s settings: 30 late in 100 after a no, records kept two years, and people who adapt. It hangs on them. With other settings it goes from no difference to { $most } times as often. It hangs on who, too. For everyone in Tally it is { $all_above } against { $all_below }, and much of that comes from people who never were near the line.

spiral-recap = One rule for all of Tally, and a single day can set two lives apart. Can one rule be fair in every sense?

note-spiral-ours = **The model is ours.** How hard a no bites, how long a letter holds and how fast people adapt was chosen by us, not measured. The table of choices, with a reason for each, is in the model’s document.
note-spiral-fees = **Being late has a price.** In 2019, US card firms charged about 26 dollars for a late payment, and over 34 for the next one within six bills. Accounts with the lowest scores paid 138 dollars in late fees that year. Those with the best scores paid 11.
note-spiral-custody = **A guess about you can help to make itself true.** In a US study, chance decided which judge one met. Being held before trial made a conviction more likely, and later formal work less likely. It did not change later crime overall.
note-spiral-police = **Looking where you found.** Police are sent where crime was found before, and find it where they are sent. A model fed with that can keep going back to the same streets, whatever the true rate is. Reports from residents soften this, but do not end it.
note-spiral-goodhart = **What is counted gets done.** A measure that becomes a target stops being a good measure. This is called Goodhart’s law. Others have modelled it as a game between the judge and the judged.
note-spiral-silence = **Some go quiet.** After the news of June 2013 on state spying, visits to Wikipedia pages on touchy subjects fell at once. The trend stayed lower.
