# Words of the quiz. Each question has a set (a or b), four answers, and a reply to each (`-told`).
# No answer may be much longer than the others, and exactly one is right: data/quiz/options.csv says which.

quiz-title = Did we learn?
quiz-question = What do you see that you did not see before?
quiz-intro =
    Six questions before the walk, and six others after it. Walked already? Then your first six tell what you know, and cannot show what you gained. They are about clubs, shops and schools, so there is no number from Tally to remember. All of it is invented. Your answers stay on this device.

# The six ideas, each met on a page of the walk.
quiz-idea-record = A true record can leave out what matters.
quiz-idea-lab = Weights are somebody’s choice.
quiz-idea-line = Moving a line swaps one mistake for another.
quiz-idea-mistakes = To put a mistake right, one must know of it and have the time.
quiz-idea-everywhere = One score for all turns one no into many.
quiz-idea-company = When a number counts, people act for the number.

quiz-record-a = A bus firm scores its drivers by how often they are late. Every time is right. Sam always drives the route with the most road works, and has the lowest score. What would help most to tell how well Sam drives?
quiz-record-a-exact = Measuring the times to the second
quiz-record-a-exact-told = The times are right already. To the second, Sam would still be late, and for the same reason.
quiz-record-a-longer = Counting a whole year of trips
quiz-record-a-longer-told = That helps against a bad week. But the road works are there on each of Sam’s trips, so a year shows the same.
quiz-record-a-missing = Noting which route each one drives
quiz-record-a-missing-told = Each time is true, but the reason was never written down. With the route beside it, one can compare like with like.
quiz-record-a-enough = Nothing: the times are right already
quiz-record-a-enough-told = They are right. But they tell of the road as much as of Sam.

quiz-record-b = A school measures how hard pupils work by their hours on its learning site. Every hour is counted right. Lea shares one laptop with two brothers, so she works on paper. Her score is low. What would help most to tell how hard she works?
quiz-record-b-exact = Counting minutes in place of hours
quiz-record-b-exact-told = The hours are right already. In minutes, what she does on paper would still be missing.
quiz-record-b-longer = Counting a year in place of a term
quiz-record-b-longer-told = That helps against a bad month. But she shares the laptop all year, so a year shows the same.
quiz-record-b-missing = Asking what she does on paper
quiz-record-b-missing-told = Each hour is true, but the site cannot see the paper. What is not written down counts as nothing.
quiz-record-b-enough = Nothing: the hours are right already
quiz-record-b-enough-told = They are right. But they tell of the laptop as much as of Lea.

quiz-lab-a = A cooking school adds up two marks, one for taste and one for looks. “Both count the same,” says the head, “so we do not take a side.” Does the school take a side?
quiz-lab-a-neutral = No: the same for both is no side at all
quiz-lab-a-neutral-told = “The same” is a weight like any other. It says that a point for looks is worth a point for taste.
quiz-lab-a-choice = Yes: that both count the same is a choice, too
quiz-lab-a-choice-told = Equal is a choice too. With other weights, the same dishes would come out in another order.
quiz-lab-a-careful = No, as long as each mark is given with care
quiz-lab-a-careful-told = Care makes each mark better. It does not say how much a mark should count.
quiz-lab-a-computer = Yes, but a computer could do it without one
quiz-lab-a-computer-told = A computer needs to be told what counts, or what a good dish is. Whoever tells it takes a side.

quiz-lab-b = A town gives out flats by points: for years of waiting, for children, for low pay. “No person decides here,” says the mayor. “The computer only adds up the points.” Is it true that no person decides?
quiz-lab-b-neutral = Yes: a sum is done the same way for everyone
quiz-lab-b-neutral-told = The sum is the same for all. But before it, somebody set how many points a child or a year is worth.
quiz-lab-b-choice = No: somebody chose what each thing is worth
quiz-lab-b-choice-told = With more points for waiting and fewer for children, other people would get the flats. The computer did not choose that.
quiz-lab-b-careful = Yes, as long as it adds up without a mistake
quiz-lab-b-careful-told = A sum without a mistake still goes by points that somebody set.
quiz-lab-b-computer = No: the computer has likes and dislikes too
quiz-lab-b-computer-told = This computer only adds. The wishes in it are those of the people who set the points.

quiz-line-a = A shop lends bikes to people with 60 points or more. At every number of points, some people bring the bike back and some do not. The shop moves the line up to 70. What happens?
quiz-line-a-trade = Fewer bikes are lost, and more good borrowers get none
quiz-line-a-trade-told = Between 60 and 70 there are people of both kinds, and the line shuts out all of them. One mistake gets rarer, the other more common.
quiz-line-a-free = Fewer bikes are lost, and no good borrower is shut out
quiz-line-a-free-told = Fewer bikes are lost, yes. But between 60 and 70 some would bring the bike back, and now they get none.
quiz-line-a-both = Both kinds of mistake get rarer, as a high line is safer
quiz-line-a-both-told = It is safer for the bikes. For good borrowers between 60 and 70 it is the other way round.
quiz-line-a-same = Nothing changes, as everyone has the points they had
quiz-line-a-same-told = The points stay. But whoever has 60 to 69 got a yes before, and gets a no now.

quiz-line-b = A filter gives each mail a number. From 80 up, a mail goes to the bin as junk. At every number, some mails are junk and some are good. You move the line down to 60. What happens?
quiz-line-b-trade = More junk goes to the bin, and more good mails do too
quiz-line-b-trade-told = Between 60 and 80 there are mails of both kinds, and all of them are now binned. One mistake gets rarer, the other more common.
quiz-line-b-free = More junk goes to the bin, and no more good mails do
quiz-line-b-free-told = More junk is caught, yes. But some mails between 60 and 80 are good, and now they are lost.
quiz-line-b-both = Both kinds of mistake get rarer, as the line is strict
quiz-line-b-both-told = It is strict with junk. But for good mails between 60 and 80 it is a new mistake.
quiz-line-b-same = Nothing changes, as each mail has the number it had
quiz-line-b-same-told = The numbers stay. But a mail with 70 was kept before, and is binned now.

quiz-mistakes-a = A firm sells scores about people to landlords. Now and then, it mixes up two people of the same name. What helps most to find these mistakes?
quiz-mistakes-a-seen = Showing people their file, and letting them object
quiz-mistakes-a-seen-told = Only the two people know which entry is whose. If they never see the file, nobody who knows better looks at it.
quiz-mistakes-a-sums = Checking each night that all the sums are right
quiz-mistakes-a-sums-told = The sum is right. It is done with the wrong person’s records, and no sum can tell.
quiz-mistakes-a-thinner = Scoring more things, so that each counts for less
quiz-mistakes-a-thinner-told = Then a mistake does less harm, but nobody has found it. And more things can be mixed up.
quiz-mistakes-a-even = Waiting, as mistakes like these even out in time
quiz-mistakes-a-even-told = For the firm they may even out. For the person who gets no flat, they do not.

quiz-mistakes-b = A camera in a city reads number plates. If a plate is dirty, a stranger may get the fine. Whoever gets a wrong fine can prove it at an office, on Mondays at ten. Who is left with most of the wrong fines?
quiz-mistakes-b-able = People who cannot come, or do not know that they may
quiz-mistakes-b-able-told = The mistake can hit anyone. But to put it right takes a free Monday and the news that one may. Not all have both.
quiz-mistakes-b-guilty = People who have broken other rules of the city before
quiz-mistakes-b-guilty-told = Dirt and a camera decide who gets this fine, and not what somebody did before.
quiz-mistakes-b-blind = All kinds of people alike, as dirt can be on any plate
quiz-mistakes-b-blind-told = The fines begin like that. But some people can get rid of theirs, and others cannot.
quiz-mistakes-b-rights = Nobody, as everyone has the same right to prove it
quiz-mistakes-b-rights-told = All have the right. Who works on Mondays at ten cannot use it.

quiz-everywhere-a = Five clubs each pick players in a way of their own. Each says no to 10 of 100 children, mostly not the same ones. Then all five use one score, and again each says no to 10. What changes?
quiz-everywhere-a-again = The same 10 children now get a no from all five
quiz-everywhere-a-again-told = Each club says no as often as before. But now it is the same 10 each time, and no other club is left for them.
quiz-everywhere-a-nothing = Nothing: each club still says no to 10 children
quiz-everywhere-a-nothing-told = The count stays. Who it hits does not: before, a child with one no had four clubs left.
quiz-everywhere-a-spread = More children than before get a no from a club
quiz-everywhere-a-spread-told = Fewer do. Before, many children got one no each. Now 10 children get five.
quiz-everywhere-a-more = The five clubs say no more often than before
quiz-everywhere-a-more-told = They say it as often: 10 times in each club, before and after. They only say it to others.

quiz-everywhere-b = Six banks have six tests for loans. Each test is wrong about some people, mostly not the same ones. Then all six use the one test that is wrong least often. What is the risk?
quiz-everywhere-b-again = Whoever it wrongly refuses has no bank left to ask
quiz-everywhere-b-again-told = There are fewer mistakes in all. But whoever is hit by one now meets it at all six banks.
quiz-everywhere-b-nothing = None: fewer mistakes are better for all people
quiz-everywhere-b-nothing-told = There are fewer, yes. But before, a wrong no at one bank left five others to ask.
quiz-everywhere-b-spread = None: with six banks, the mistakes even out
quiz-everywhere-b-spread-told = They did when the tests differed. The same test makes the same mistake six times.
quiz-everywhere-b-more = The six banks now make more mistakes in all
quiz-everywhere-b-more-told = They make fewer, as all use the best of the six tests. But the same people meet them each time.

quiz-company-a = A site shows how many friends each person has. Soon many people add strangers, just for a higher number. What does the number now tell about how many real friends somebody has?
quiz-company-a-less = Less than before: many are there for the number
quiz-company-a-less-told = As soon as the number counts, people act for the number. Then it tells less of what it was meant for.
quiz-company-a-more = More than before: a higher number says more
quiz-company-a-more-told = The number is higher. But what has been added are strangers, and no real friends.
quiz-company-a-same = As much as before: it is counted the same way
quiz-company-a-same-told = It is counted the same way. But people now do other things to be counted.
quiz-company-a-exact = More than before: with more people it is exact
quiz-company-a-exact-told = To count more people is exact only if they are what one wants to count. Here they are strangers.

quiz-company-b = A hospital is scored by how many of its patients get well. So it takes in fewer people who are very ill. Its doctors work just as before, and the score goes up. What does the higher score show?
quiz-company-b-less = It takes in other people, and heals no better
quiz-company-b-less-told = As soon as the score counts, the hospital acts for the score. The number goes up, and nobody is healed who was not healed before.
quiz-company-b-more = Its doctors have become better at healing
quiz-company-b-more-told = They work just as before. What has changed is whom they get to see.
quiz-company-b-same = People in the town are healthier than before
quiz-company-b-same-told = The very ill are still there. They are only not in this hospital, so they are not counted.
quiz-company-b-exact = The hospital can now be scored more exactly
quiz-company-b-exact-told = The score is higher, not more exact. It leaves out those who are hardest to heal.

# The way through the quiz.
quiz-before = The first six
quiz-after = The other six, after the walk
quiz-guess = Not sure? Take the answer that seems best. You see how you did after the other six.
quiz-number = Question { $n } of 6
quiz-group = Did somebody count you off: one, two, one, two?
quiz-group-one = One, or nobody did
quiz-group-two = Two
quiz-group-help = Twos get the two sets of six the other way round. So if one set is easier, that does not look like learning.
quiz-done-before = Done with the first six
quiz-done-after = Done with all twelve
quiz-open = No answer yet
quiz-missing = No answer yet: question { $numbers }.
quiz-between = Your first six are kept
quiz-between-how = The other six come after the walk. If you have not walked yet, walk now and come back here, today or another day. If you have, go on.
quiz-to-walk = To the walk
quiz-go-on = Go on with the other six

quiz-result = Right answers, before and after
quiz-idea = Idea
quiz-head-before = Before
quiz-head-after = After
quiz-got = ✓ right
quiz-got-not = ✕ not yet
quiz-got-not-after = ✕ missed
quiz-headline = Before: { $before } of 6. After: { $after } of 6.
quiz-not-validated = Not validated: nobody has tested whether these twelve questions measure what people learn. A right answer can be luck, and a wrong one a slip.
quiz-code = Your code
quiz-code-how = It says which of the twelve you had right, and nothing else about you. Tell it to your teacher if you want to be counted.
quiz-one-by-one = Your twelve answers, and a reply to each
quiz-said = You said:
quiz-better = Right:
quiz-met = You meet this on
quiz-ask = Twelve answers are a record of you, too. What do they leave out?
quiz-forget = Forget my answers
quiz-forget-how = This device keeps your answers until you press this. On a shared computer, press it before you go.
quiz-forgotten = Your answers are forgotten.

# For whoever brings a class.
quiz-teacher = For the teacher: type in the codes
quiz-class = For the teacher: what the class gained
quiz-class-how = Type or paste the codes of the class, with spaces between them. They are read on this device and sent nowhere. A code has five of these letters: { $letters }. Two people may have the same one.
quiz-class-label = The codes
quiz-class-bad = Left out, since a letter is wrong or missing: { $codes }.
quiz-class-key = Right answers, of six. The ring is before, the dot after, and the band is the interval: with this few, the true gain could be anywhere in this band.
quiz-class-people = People
quiz-class-before = Right before, of six
quiz-class-after = Right after, of six
quiz-class-gain = Gain
quiz-class-interval = 95% interval of the gain
quiz-class-from-to = { $low } to { $high }
quiz-class-one = none: it takes two people or more
quiz-class-alike = none: all gained the same
quiz-class-few = With fewer than ten people, the interval is rough.
quiz-class-zero = The interval holds zero: chance alone could make a gain like this.
quiz-class-order = All began with the same set of six. If the other set is easier, that looks like a gain. Next time, count them off: one, two, one, two.
quiz-class-ones = Gain of the ones
quiz-class-twos = Gain of the twos
quiz-class-other = No other class is compared, and whoever answers twice may do better for that alone.
quiz-class-ideas = Right answers, idea by idea
quiz-export = The twelve questions as a file
quiz-export-how = With feedback for every answer. Moodle and others read GIFT. The free program text2qti makes a QTI file of the other one, for Canvas and others.
quiz-export-gift = Download as GIFT
quiz-export-qti = Download for text2qti
quiz-export-set = Unseen Weights: { $set ->
    [a] set A
   *[b] set B
}
quiz-export-about = Twelve questions in two sets of six. Ask set A before the walk and set B after it, or the other way round. Not validated.
quiz-export-met = { $idea } You meet this on “{ $page }”.
