# Rules of a class, side by side.

compare-title = Compare
compare-question = Whose rule penalises whom?
compare-intro = Put two to twelve rules from the lab side by side. Copy a link from “Share this page” in the lab, and paste it here, one to a line. A nickname may stand before it. No full names, please. From a class room, open the answers that you have downloaded, and paste them all: only lines with weights and a line are taken.

compare-paste = Links to the lab, one to a line
compare-paste-example = Blue team http://localhost:8501/lab?from=bank
compare-own = Add the tries that are kept in this tab
compare-own-name = Try { $number }
compare-unnamed = Rule { $number }
compare-show = Compare
compare-none = Two rules or more are needed. { $count ->
    [0] There is none yet.
   *[other] There is one so far.
}
compare-line-link = Line { $line } is no link to the lab (“{ $value }”). Copy it from “Share this page” there.
compare-line-page = Line { $line } leads to the page “{ $page }”, and not to the lab (“{ $value }”). Copy a link from “Share this page” in the lab.
compare-line-setting = Line { $line } is left out: “{ $value }” makes no sense for { $name }.
compare-line-name = Line { $line } is left out: the lab has no setting “{ $name }”.
compare-too-many = There are { $count } rules, and { $most } fit here. The first { $most } are shown.

compare-rules-title = The rules
compare-rule = Rule
compare-weights-title = How each rule shares out what counts
compare-weights-alt = How much of the whole each record counts, per cent.
compare-people-title = Whom each rule penalises, by district
compare-people-alt = How many people each rule penalises. Every district has 60.
compare-penalised = Penalised
compare-kept = of them, kept their promise
compare-line = Line
compare-scale = Scale
compare-scale-told = { $low } to { $high }

compare-differ-title = Who is judged differently
compare-one = One rule
compare-other = Another rule
compare-differ = “{ $one }” and “{ $other }” judge { $count } of { $all } people differently.
compare-same = “{ $one }” and “{ $other }” judge everyone the same.
compare-only = Penalised by “{ $one }” and spared by “{ $other }” ({ $count }): { $names }
compare-only-none = nobody
compare-only-some = { $names } and { $more } more
compare-only-all = All { $count } names
compare-private = What you paste stays in this tab’s session, and is gone when the tab is closed.
