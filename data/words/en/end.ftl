end-title = The end
end-question = Who can change it?
end-intro =
    At the start there was a letter with no reason. Here is the answer that it did not give, together with what became of the person you followed, and then it is your turn.

end-headline = Nothing about { $name } changed. { end-weighed }
end-weighed = { $presets ->
    [0] None of { $weightings } weightings says yes.
    [one] { $presets } of { $weightings } weightings says yes.
   *[other] { $presets } of { $weightings } weightings say yes.
} With what other pages tried out, it is { $yes } of { $rules }.
end-chart-alt = One row for each of six weightings, and for each thing that other pages tried out. In each row, the score that the person you follow has then: a disk for a yes, a cross for a no. A dashed line marks 600. The table below gives the numbers.
end-rule = Rule
end-rule-put-right = A mistake put right
end-rule-friends-first = Friends half, day one
end-rule-friends-last = Friends half, ten rounds
end-outcome-head = Answer
end-outcome-yes = yes
end-outcome-no = no
end-outcome = { $outcome ->
    [yes] { end-outcome-yes }
   *[no] { end-outcome-no }
}

end-letter-title = The letter, answered
end-letter = { $person ->
    [amina] Dear Ms Holt,
    [ilir] Dear Mr Sands,
    [ruth] Dear Ms Calder,
   *[other] Dear { $full },
} you asked for the reason. You have { $score } points. Our line is at { $line }, so { $gap } points are missing. Most of what you lost is in { $record_1 } ({ $points_1 } points), { $record_2 } ({ $points_2 }) and { $record_3 } ({ $points_3 }). That all six records weigh the same is our choice, and so is the line. Whether you kept your promise to the neighbours’ club, we do not know. We never asked.

end-fates-title = What became of it
end-fates-none = In this visit, you have not opened any page of the walk before this one. The links below lead there.
end-fate-start = { $name } gets a letter that says no, and gives no reason.
end-fate-record = { $best ->
    [0] None of { $name }’s six records has the best mark.
    [one] { $best } of { $name }’s six records has the best mark.
   *[other] { $best } of { $name }’s six records have the best mark.
}
end-fate-formula = Six records become { $score } points. No record costs { $name } more than { $record }: { $points } points.
end-fate-line = The line is { $gap } points above { $name }’s score. { $kept ->
    [yes] And { $name } had kept the promise to the club.
   *[no] And { $name } had not kept the promise to the club.
}
end-fate-lab = { $yes ->
    [0] None of the six presets spares { $name }.
    [one] { $yes } of the six presets spares { $name }.
   *[other] { $yes } of the six presets spare { $name }.
}
end-fate-mistakes = { $story ->
    [none] Nobody has looked for a mistake in { $name }’s file.
    [yes] In the story, a part of { $name }’s file is somebody else’s. Put right, it gives { $score } points: a yes.
   *[no] In the story, a part of { $name }’s file is somebody else’s. Even put right, it gives { $score } points: a no.
}
end-fate-everywhere = By the doors’ own rules, { $doors } of { $services } are shut to { $name }. When all ask for the score, it is { $shared }.
end-fate-company = When friends count for half, { $name } has { $first } points on day one: a { $day }. After ten rounds of swaps it is { $last }, a { $end }, with { $friends ->
    [0] no friend
    [one] { $friends } friend
   *[other] { $friends } friends
} left.
end-unopened = Pages you have not opened
end-again = Start again as somebody else

end-choices-title = Three choices, and who is asked about them
end-choice-recorded = What is recorded
end-choice-recorded-here = In Tally we chose the six records, their best and worst marks, and what no record says.
end-choice-recorded-out = In the United States the law asks: most bad entries must leave a credit file after seven years.
end-choice-weighed = How it is weighed
end-choice-weighed-here = In the lab the weights are yours. On the other pages they are ours, all the same. The black box keeps them to itself.
end-choice-weighed-out = New York City asks for a yearly audit of tools that pick people for jobs. Of 391 firms that were looked at, 18 had put one online.
end-choice-line = Where the line is drawn
end-choice-line-here = On The line and in the lab you move it. On the other pages we left it at 600.
end-choice-line-out = In the European Union, whom a machine alone refuses can often ask for a person, have a say, and contest the answer.
end-built-in = What we built in: we made Tally so that hardship moves each record at least 17 times as strongly as it moves the promise. Of 19,999 towns that a program drew, three met all that we asked for, and we kept one of these.

end-changes-title = What would you change first? Pick three.
end-change-record = Show all people their records and their score.
end-change-expire = Let old entries end after some years.
end-change-context = Make room for what no record says.
end-change-friends = Leave out whom one knows.
end-change-reasons = Give the true reasons with each no.
end-change-mistakes = Look for mistakes before people have to ask.
end-change-doors = Do not hand the number on to the next door.
end-change-outside = Let somebody from outside test the rule.
end-change-line = Let those near the line have a say where it is.
end-own-hint = { $state ->
    [none] Your own text stands here once you have picked one.
    [some] { $picked } of three picked.
   *[many] You have picked { $picked }. When all comes first, nothing does: take one back, and keep the three that you would fight for.
}
end-own-title = Your text, to copy or to print
end-own = I followed { $name } through the town of Tally. Six records became { $score } points, and the line was at { $line }. Nothing about { $name } changed. { end-weighed } What I would change first:{ $changes }
end-copy = Copy the text
end-copied = Copied.

end-recap = Tally is a toy. Somewhere, something like it has a number for you. Who would you ask about it, and what?

note-end-court = **A court has stopped one.** In 2020 a Dutch court struck down the law behind SyRI, a risk system. Its use could not be seen or checked well enough, and people have a right to a private life.
note-end-expire = **Records can end.** US law makes credit agencies drop most bad entries after seven years, and bankruptcies after ten. Large loans and well-paid jobs are left out of this.
note-end-audit = **An audit that firms ask of themselves is rare.** New York City asks for one each year. Of 391 employers, 18 had posted an audit and 13 a notice. As firms decide themselves whether the law is about them, nobody can say who broke it.
note-end-appeal = **Who is judged by a machine alone has a say.** Article 22 of the European data protection law lets people refuse such decisions when much hangs on them. There are exceptions, and these call for a person, a say, and a way to contest.
note-end-oversight = **“A person checks it” is not enough.** A survey of 41 policies found that people mostly cannot do what such rules hope for, and that the rule can lend a bad tool a good name.
note-end-ours = **The town is made to show this.** What we built in, how the seed was picked and what tests hold stands in the data sheet and the model’s document.
