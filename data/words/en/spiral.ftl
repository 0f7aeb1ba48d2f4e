spiral-title = The spiral
spiral-question = What happens next month?
spiral-intro =
    Three years pass in Tally. Twice a year, each person gets a letter: yes or no. After a no, credit costs more and there are fewer shifts. So the next bills and instalments come later. They go into the record, and the record makes the next letter. Old entries fade. People near the line go to town events, and stop saying what gets flagged. First a bet, then change how hard it bites.

spiral-views = What to look at
spiral-view-twins = One person, twice
spiral-view-town = The whole town
spiral-view-counted = What is counted

spiral-headline-waiting = { $name } lives the same three years twice. The first score: one point above the line, and one point below.
spiral-headline-twins = { $name }, one point above the line on day one: penalised three years on in { $above } of 100 runs. One point below: in { $below }.
spiral-headline-town = In the middle run, { $start } of 240 are penalised on day one, and { $end } three years on. { $name }: in { $first } of 100 runs, then { $last }.
spiral-headline-counted = { $adapt ->
    [yes] Near the line, people went to { $start } town events a year. Three years on it is { $end }. Promises kept: { $kept } of 100, then as now.
   *[no] Nobody changes a thing: { $start } town events a year near the line, then { $end }. Promises kept: { $kept } of 100, then as now.
}
spiral-everyone = With everyone in Tally moved to the line like this, it is { $above } of 100 against { $below }.
spiral-gap = From the district with the fewest penalised to the one with the most, it is { $first } points in 100 on day one, and { $last } three years on.
spiral-key = { $view ->
    [twins] Each line is the median score of 200 runs. In each run we move the person to the line. That one point counts on day one only. Both lives have the same luck, month by month.
    [town] Everyone as they are, in 200 runs. The grey band holds the town’s share in 80 of 100 runs. A district’s line is the mean of all runs.
   *[counted] Everyone who began below the line, or less than 40 points above it. Town events are shown as a share of the best score for them, which is 8. The mean of 200 runs.
}

spiral-bite = The bite of a no
spiral-bite-help = of 100 payments come late that would not
spiral-keep = How long a record is kept
spiral-keep-half-year = 6 months
spiral-keep-year = 1 year
spiral-keep-two-years = 2 years
spiral-keep-ever = For ever
spiral-keep-help = { $keep ->
    [half-year] The office sees the last 6 months of bills and instalments.
    [year] The office sees the last year of bills and instalments.
    [two-years] The office sees the last two years of bills and instalments.
   *[ever] The office sees all that there ever was: the five years before day one, and each month since.
}
spiral-adapt = Do people adapt?
spiral-adapt-no = No
spiral-adapt-yes = Yes
spiral-adapt-help = { $adapt ->
    [yes] Each month, 1 in 20 of those below the line or near it goes to one more event a year. 1 in 20 says one thing less that gets flagged.
   *[no] Nobody does anything for the score’s sake.
}

spiral-line = { $line ->
    [above] One point above
    [below] One point below
    [person] { $name }
    [mid] Tally
    [civic] Town events
    [spared] Spared
    [kept] Promise kept
   *[other] { $line }
}
spiral-label = { $view ->
    [twins] { $name }|penalised: { $n } of 100
   *[town] { $name } { $n } %
}
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
    [above_all] Everyone, one point above: penalised
    [below_all] Everyone, one point below: penalised
    [person] { $name } as is: penalised
    [low] Penalised of 240: at least, in 90 of 100 runs
    [mid] Penalised of 240: in the middle run
    [high] Penalised of 240: at most, in 90 of 100 runs
    [near_civic] Town events near the line
    [near_spared] Spared near the line
   *[district] { $kind }: penalised
}

bet-spiral = Everyone in Tally lives the three years twice. Day one finds them one point above the line, then one point below. That point counts on one day. All else is the same, luck too. How often are they penalised three years on?
bet-spiral-even = About as often in both lives
bet-spiral-some = A little more often from below
bet-spiral-twice = About twice as often from below
bet-spiral-always = From below always, from above never
bet-spiral-right = Right. From one point above, they are penalised in { $above } of 100 lives. From one point below, in { $below }. The point itself was gone the next day.
bet-spiral-close = More often, yes, and by more than a little: in { $below } of 100 lives from one point below, in { $above } from one point above. The point itself was gone the next day.
bet-spiral-wrong = From one point below, they are penalised in { $below } of 100 lives. From one point above, in { $above }. Some climb back, and some fall all the same. The point itself was gone the next day.

spiral-recap = One rule for all of Tally, and a single day can set two lives apart. Can one rule be fair in every sense?

note-spiral-ours = **The model is ours.** How hard a no bites, how long a letter holds and how fast people adapt was chosen by us, not measured. The table of choices, with a reason for each, is in the model’s document.
note-spiral-fees = **Being late has a price.** In 2019, US card firms charged about 26 dollars for a late payment, and over 34 for the next one within six bills. Accounts with the lowest scores paid 138 dollars in late fees that year. Those with the best scores paid 11.
note-spiral-custody = **A guess about you can help to make itself true.** In a US study, chance decided which judge one met. Being held before trial made a conviction more likely, and later formal work less likely. It did not change later crime overall.
note-spiral-police = **Looking where you found.** Police are sent where crime was found before, and find it where they are sent. A model fed with that can keep going back to the same streets, whatever the true rate is. Reports from residents soften this, but do not end it.
note-spiral-goodhart = **What is counted gets done.** A measure that becomes a target stops being a good measure. This is called Goodhart’s law. Others have modelled it as a game between the judge and the judged.
note-spiral-silence = **Some go quiet.** After the news of June 2013 on state spying, visits to Wikipedia pages on touchy subjects fell at once. The trend stayed lower.
