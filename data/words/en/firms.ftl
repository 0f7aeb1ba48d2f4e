# Words of the page on firms. Numbers in braces are filled in by the chart.

firms-title = Firms
firms-question = And companies? Is the same rule the same for all?
firms-intro =
    Bakers and builders would like work from Tally, but each of the 60 firms needs a rating first, made of six records and told from 350 to 950. Below 600, there is no work from the town and no loan.

bet-firms = All 60 get the same forms, the same weights and the same line. Who is penalised most often?
bet-firms-small = Small firms
bet-firms-foreign = Firms owned abroad
bet-firms-sector = Firms of one trade
bet-firms-none = All about as often
bet-firms-right = Yes, small firms. { bet-firms-numbers }
bet-firms-close = Firms owned abroad are penalised more often, but not most often. { bet-firms-numbers }
bet-firms-wrong = It is small firms. { bet-firms-numbers }
bet-firms-numbers = The office penalises { $small }% of the small firms, { $middle }% of the middle ones and { $large }% of the large. Of those owned abroad it penalises { $foreign }%. We built these firms. So we drew { $towns } other sets: in { $sizes } of them small firms did worse than larger ones, and in { $all } they did worse than every other group too. It hangs on the forms: where they grow with the firm, small firms came last of the sizes in only { $fitted }.

firms-headline = { $penalised ->
    [0] None of the { $firms } firms is penalised.
    [one] { $penalised } of { $firms } firms is penalised.
   *[other] { $penalised } of { $firms } firms are penalised{ firms-headline-more }
}
firms-headline-more = { $state ->
    [none] . { firms-kept }
    [stay] , { $fell } of them only for a partner.
   *[leave] , and { $alone } have lost every partner.
}
firms-kept = { $kept ->
    [0] None of them delivered all that it had promised.
    [one] { $kept } of them delivered all that it had promised.
   *[other] { $kept } of them delivered all that they had promised.
}
firms-no-score = There is no score: every weight is zero. No firm is penalised.
firms-row = { $group } · { $rate } penalised
firms-row-all = All { $firms } firms
firms-waiting = This link sets forms or rows of its own. They wait for your bet.
firms-chart-alt = Every firm of Tally as a dot, placed by its rating from left to right, with lines between firms that supply each other. Those below the line are penalised and drawn as crosses. After the bet, the dots stand in rows by size, owner or trade, and a larger firm has a larger dot. The sentences and the table on this page give the same numbers.

firms-key-spared = spared
firms-key-refused = penalised
firms-key-tie = supplies
firms-key-travel = { $state ->
    [leave] broken
   *[other] costs points
}
firms-key-changed = changed since the bet

firms-size-small = Small
firms-size-middle = Middle
firms-size-large = Large
firms-owner-domestic = Owned here
firms-owner-foreign = Owned abroad
firms-sector-food = Food
firms-sector-making = Making
firms-sector-building = Building
firms-sector-transport = Transport
firms-sector-online = Online

firms-forms = The forms
firms-forms-same = The same for all
firms-forms-fitted = They grow with the firm
firms-forms-help = { $forms ->
    [same] Each firm fills in the same forms, with two workers or nine hundred.
   *[fitted] A small firm gets a few pages, and a large one gets many. Nobody works any better or worse than before.
}
firms-rows = Put them in rows by
firms-rows-size = Size
firms-rows-owner = Owner
firms-rows-sector = Trade

firms-partners = Let ratings travel
firms-taint = A partner below the line costs
firms-taint-help = points
firms-leave = May a firm drop such a partner?
firms-leave-no = No, it stays
firms-leave-yes = Yes
firms-ties = { $state ->
    [none] Each firm is rated by its own records. The { $ties } thin lines show who supplies whom.
    [stay] Each partner that its own records put below the line costs a firm { $taint } points. Who falls only for a partner costs nobody else. { firms-fell }
   *[leave] Firms above the line drop each partner below it. { firms-broken }
}
firms-fell = { $fell ->
    [0] Nobody is penalised for that alone.
    [one] { $fell } firm is penalised for that alone.
   *[other] { $fell } firms are penalised for that alone.
}
firms-broken = { $broken ->
    [0] No tie breaks.
    [one] { $broken } of { $ties } ties breaks.
   *[other] { $broken } of { $ties } ties break.
}
firms-firm = { $outcome ->
    [none] { $name } has no rating.
    [penalised] { $name } has { $score } points and is penalised.{ firms-tainted }{ firms-fallen }
   *[spared] { $name } has { $score } points and is spared.{ firms-tainted }{ firms-fallen }
}
firms-tainted = { $tainted ->
    [0] { "" }
    [one] { " " }{ $tainted } of its partners is below the line by its own records.
   *[other] { " " }{ $tainted } of its partners are below the line by their own records.
}
firms-fallen = { $fallen ->
    [0] { "" }
    [one] { " " }{ $fallen } of its partners fell only for a partner, and that costs nothing more.
   *[other] { " " }{ $fallen } of its partners fell only for a partner, and that costs nothing more.
}
firms-door = { $shut ->
    [yes] ✕ { firms-door-name }
   *[no] ✓ { firms-door-name }
}
firms-door-name = { $door ->
    [tender] work for the town
    [loan] a loan
   *[partners] partners: { $left } of { $partners }
}
firms-context = No form asks: { $context }.
firms-promise = The promise: a firm delivers all the work that it took on. The office has never seen which did. We know, since we made them up.
firms-cost = { $kept ->
    [yes] { $name } delivered all that it had promised. Forms cost it { $cost } of its sales.
   *[no] { $name } did not deliver all that it had promised. Forms cost it { $cost } of its sales.
}
firms-picked = { $name } ({ $sector }, { $owner }, { $workers } workers): { $outcome ->
    [none] no rating
    [penalised] { $score } points, penalised
   *[spared] { $score } points, spared
}. No form asks: { $context }.
firms-told-name = Firm
firms-told-sector = Trade
firms-told-owner = Owner
firms-told-workers = Workers
firms-told-score = Rating
firms-told-context = No form asks

firms-dare = A dare
firms-dare-rule = Keep the same forms, and let no partner cost points. With weights and line alone, penalise { $least } to { $most } firms, and make middle or large ones do as badly as small ones.
firms-dare-now = { $penalised ->
    [0] Now none is penalised:
    [one] Now { $penalised } is penalised:
   *[other] Now { $penalised } are penalised:
} { $small } of the small ones, { $middle } of the middle ones and { $large } of the large.{ firms-dare-met }
firms-dare-met = { $met ->
    [yes] { " " }You did it. Which records still count?
   *[no] { "" }
}

firms-own-rule = Make your own rule
firms-line-help = Below it, a firm is penalised.
firms-even = All the same again
firms-weight-loans = Loans
firms-weight-loans-help = paid back late
firms-weight-emissions = Emissions
firms-weight-emissions-help = against a target
firms-weight-copying = Copying
firms-weight-copying-help = complaints that held
firms-weight-safety = Safety
firms-weight-safety-help = rules broken at a check
firms-weight-tax = Tax
firms-weight-tax-help = forms that came late
firms-weight-data = Data
firms-weight-data-help = reports handed over

firms-rates = Who is penalised, and what the forms cost
firms-head-group = Group
firms-head-refused = Penalised
firms-head-count = Firms
firms-head-cost = Cost of forms
firms-rates-help = Small is 2 to 9 workers, middle is 20 to 110, and large is 260 or more. The mark on a bar is the rule of the bet: the same forms, weights and line, and no points lost for partners. The cost is a share of a year’s sales, for the firm in the middle of its group.
firms-built = What we built in: the same forms cost each firm 12 thousand a year, plus 0.2% of its sales. A small firm has fewer hours for them, so its tax forms come late, reports are missing, and more is found at a safety check. A firm owned abroad has more trouble with reports and tax. Each trade has its own trouble too. How well a firm works has nothing to do with its size or its owner. The office does not know it, nor who delivered what it had promised; only we do. If forms grow with the firm, they cost all firms together just as much.
firms-over = The same in { $towns } other sets of firms
firms-over-told = We picked these firms: of { $drawn } sets that a program drew, { $met } showed what we looked for, and this is the first. So we drew { $towns } more, by chance alone.
firms-over-head = What is asked
firms-over-last = Small firms do worst of the sizes
firms-over-same = The same forms, six records
firms-over-fitted = Forms that grow with the firm
firms-over-conduct = The same forms, only loans, emissions and copying
firms-over-count = in { $count } of { $towns }

firms-recap = The same rule met unequal firms, and along their ties it reached others. Who else would you have to ask before you call a rule the same for all?

note-firms-ours = **The firms and the costs are ours.** Nothing outside Tally says that small firms must do worse. With forms that grow with the firm, they do not here. We also chose when to stop: points are lost to a partner once, and nobody looks for a new one. The model’s document has the numbers, and says what would turn the result round.
note-firms-scale = **350 to 950 belongs to another score.** It is the scale of Sesame Credit, a private product that people choose to join. China’s state has no such scale for firms or for people. Its records on firms are a patchwork: one report counts about 300 kinds of rating.
note-firms-same = **Foreign firms were to be treated alike.** Two reports say that China’s rules for firms hold for foreign ones too. One of them, by a chamber of foreign firms, adds that such rules could be used against them in a trade fight.
note-firms-partners = **Bans do exist, but they hang on lists.** Firms can be kept from public work there. That follows from a place on a blacklist, for instance for an unpaid court judgment, and not from a low score.
note-firms-cost = **Do rules cost small firms most? That is disputed.** In US data, following rules takes 1.3 to 3.3 per cent of wages. The share is highest for firms of about 500 workers: some 40 per cent above both small and large ones. That speaks against this page. Another study, which counts rules from their text, finds that small firms pay more per worker.
note-firms-raters = **Raters disagree.** Six agencies rate how green and fair the same firms are. Over half of the gap between them comes from how things are measured, and only 6 per cent from the weights.
note-firms-rights = **A firm may have fewer rights than you.** In the EU’s law on AI, a credit score counts as high-risk only if it is about a person, and even then the duties begin only on 2 December 2027. The US law against unfair lending covers loans to firms too.
