claims-title = Claims
claims-question = Two articles: which of their claims hold?
claims-real = These claims are from two articles, of 2017 and about 2018. Each one comes with what later sources say.
claims-intro =
    We took 54 claims out of two articles about China and put each in plainer words. Bet on whether it holds, holds in part, or does not, before you read what we found. We picked the ten that come first, and the others follow below.

claims-headline = { $placed ->
    [0] 54 claims, and no bet yet.
    [one] One bet of 54: { $right } right, { $close } close.
   *[other] { $placed } bets of 54: { $right } right, { $close } close.
}{ $ten ->
    [done] {" "}The first ten are done.
   *[more] {""}
}
claims-place = { $order ->
    [first] Claim { $place } of the first ten
   *[rest] Claim { $place } of 54
}, from the { $article ->
    [first] first
   *[second] second
} article
claims-answer-h = It holds
claims-answer-p = Partly
claims-answer-n = It does not
claims-next = Next claim
claims-back = The one before
claims-hint = Bet first. Then you see what we found, and where.
claims-result = { $result ->
    [right] Right.
    [close] Close.
   *[wrong] Not this time.
} { $verdict ->
    [supported] It holds, as far as we read.
    [partly] It holds in part.
    [conflated] It does not hold: it mixes up different things.
    [outdated] It does not hold: it was out of date, or has been overtaken.
   *[unsupported] It does not hold: we found no support for it.
}
claims-told = What we found
claims-sure = What this rests on
claims-sure-seen = { $count ->
    [one] One source, which we read, mostly its first page.
   *[other] { $count } sources, which we read, mostly their first page.
}
claims-sure-memory = { $count ->
    [0] From memory. No source seen.
    [one] Mostly from memory, with one source.
   *[other] Mostly from memory, with { $count } sources.
}
claims-printed = As we noted it first
claims-chart-alt = 54 claims as dots, in four columns: not yet bet on, holds, partly, does not hold. A disk is a right bet, a ring a close one, a cross a wrong one. The list below gives the same.
claims-column-none = Not yet
claims-column-h = Holds
claims-column-p = Partly
claims-column-n = Does not
claims-key-right = right
claims-key-close = close
claims-key-wrong = wrong
claims-closing = Of the first ten, you had { $right } right. Who only guesses gets about { $chance }. Which of these claims had you heard before, and from whom?
claims-to-browse = Browse all 54
claims-browse = All 54, to browse
claims-filter-article = Article
claims-filter-topic = What it is about
claims-filter-verdict = What we found, after your bet
claims-filter-mine = Your bet
claims-any = All
claims-article-first = the first
claims-article-second = the second
claims-topic-score = the score itself
claims-topic-state = the plan and the state
claims-topic-firms = companies
claims-topic-people = people, and what they think
claims-topic-world = other countries
claims-topic-facts = facts around it
claims-verdict-h = it holds
claims-verdict-p = partly
claims-verdict-n = it does not
claims-mine-none = not yet
claims-mine-right = right
claims-mine-close = close
claims-mine-wrong = wrong
claims-found = { $count ->
    [0] No claim fits.
    [one] { $count } claim fits.
   *[other] { $count } claims fit.
}
claims-state = { $mine ->
    [none] No bet yet.
    [right] Right:
    [close] Close:
   *[wrong] Not this time:
}{ $shown ->
    [yes] {" "}{ $answer ->
        [h] it holds.
        [p] it holds in part.
       *[n] it does not hold.
    }
   *[no] {""}
}
claims-named-title = What the articles name
claims-named-waits = This comes after the first ten: it answers some of them.
claims-named-says = The articles say
claims-named-known = What is known
claims-named-shown = See it in
claims-named-cards = Cards of Real systems
claims-named-claims = Bet on it
claims-named-plan = The planned national system, and its four fields
claims-named-plan-says = By 2020 China is to have one reputation system, resting on four fields: government, business, courts and society.
claims-named-plan-known = The plan of 2014 has these four fields. It plans records, lists and rewards. No score for everyone came of it.
claims-named-thousand = The score from 0 to 1000
claims-named-thousand-says = Each citizen is scored from 0 to 1000, and the number opens or shuts doors.
claims-named-thousand-known = Some cities have such a scale, and elsewhere people start at 1000 points. There is no such scale for the country. The lab can use it.
claims-named-scale = The score from 350 to 950
claims-named-scale-says = Data about people and firms become one score from 350 to 950, by rules of the state.
claims-named-scale-known = That is the scale of Sesame Credit, a private product that people opt in to. Tally borrows it.
claims-named-rating = The rating of companies
claims-named-rating-says = A firm falls not only for late loans, but for emissions, copied ideas or unsafe work. A low one loses partners and public contracts.
claims-named-rating-known = Many offices rate firms, each in its own field, and some keep lists. There is no one final grade.
claims-named-platform = The information platform
claims-named-platform-says = The scores are published on a national platform for sharing credit data.
claims-named-platform-known = There is such a platform, and a public site. They carry permits, penalties and lists, and not Sesame scores.
claims-named-sesame = Sesame Credit and its partners
claims-named-sesame-says = Sesame Credit with Didi, and Baihe, made the state’s score.
claims-named-sesame-known = Baihe, for dating, and Didi, for rides, worked with Sesame Credit. That Didi did is from memory. None of them made a score for the state.
claims-named-lists = The shared blacklists
claims-named-lists-says = Trust broken in one place means restrictions everywhere.
claims-named-lists-known = The words are real. Since 2016 they have stood for blacklists, chiefly of people who defy a court. Rules of 2020 limit what may follow.

claim-c01 = China decided to have one reputation system for the whole country by 2020.
claim-c01-told = 2020 was the end of a plan. By then, basic laws and the sharing of data were to be ready. No score for every citizen or firm began that year, and later papers are still building the system and making it narrower.
claim-c02 = The system uses big data and AI to watch and rate how companies behave.
claim-c02-told = That was the hope that researchers saw in 2017. Later ones found it rather crude, with records that are shared in pieces. Offices do rate companies, but mostly by fixed rules and not by AI.
claim-c03 = The reform is planned from the top.
claim-c03-told = Officials use these words too. But studies find a plan at the top and many uneven trials below, by cities and by offices.
claim-c04 = The plan of 2014 rests on four fields: government, business, courts and society.
claim-c04-told = The plan’s table of contents lists just these four, and later studies repeat them.
claim-c05 = The system will rate firms all by itself, and so decide who gets business.
claim-c05-told = Scores that update themselves were how researchers read the aim in 2017. By 2021 to 2023, studies found lists that each office keeps by hand.
claim-c06 = Foreign firms in China are treated in the same way as firms from China.
claim-c06-told = Two reports say that foreign firms fall under the same rules. One adds that in a trade fight the rules could also be used against them.
claim-c07 = So private data about firms will lie with a foreign state.
claim-c07-told = Foreign firms did warn that they must hand over data and see some of it published. But much of that is what firms have to file anyway.
claim-c08 = Foreign firms must follow Chinese rules before they do anything at all.
claim-c08-told = That goes too far. There are rules for taxes, customs, the environment and so on. Firms that keep them were expected to cope, or even to gain.
claim-c09 = The state’s part shrinks to gathering and publishing data about everyone.
claim-c09-told = State offices write the rules, decide who is listed, and set the penalties. The lists that matter are run by courts and ministries.
claim-c10 = The real players are three firms: Alibaba, Baidu and Tencent.
claim-c10-told = Eight firms, some tied to Alibaba and Tencent, could try in 2015. In 2017 the central bank gave them no licence. Later they became small owners of one credit bureau. Baidu is not named in what we read.
claim-c11 = Those three firms run all of China’s social networks.
claim-c11-told = Tencent runs WeChat, but other big networks of that time, such as Sina Weibo, belonged to others. We looked up no source on this.
claim-c12 = Data about people and firms become one score between 350 and 950.
claim-c12-told = 350 to 950 is the scale of Sesame Credit, a private product that people opt in to. The state has no such scale, and the firm said in public that it does not run a state score.
claim-c13 = The score follows rules of the state, and is published on a national platform.
claim-c13-told = The platform and its public site carry permits, penalties and lists. They do not carry Sesame scores, and the firm says that it shares no score unless the user agrees.
claim-c14 = A high score brings easier loans, visas, public contracts and cheaper shopping.
claim-c14-told = This mixes the perks of a private score, such as no deposit, with those for firms that keep the rules, and those of some cities. No one score brings them all.
claim-c15 = A low score means no partners, no job offers and no public projects.
claim-c15-told = Such bans are real: from public contracts, or from running a firm. But they come with being on a list, such as for an unpaid court debt, and not with a low score.
claim-c16 = What you do in social life, in politics and for nature all goes into one final score.
claim-c16-told = Offices rate nature and safety field by field. Local laws speak of duties in law and in contracts. We found no one final score. But some local trials did count petitions and what people said online.
claim-c17 = A firm is marked down for emissions, copied ideas or unsafe work, and not only for late loans.
claim-c17-told = Ratings and lists on such things exist, such as four colours for pollution since 2013. But each office keeps its own. They do not add up to one grade.
claim-c18 = It could become the most advanced way in the world to steer a market with data.
claim-c18-told = This was a forecast of 2017. Later studies stress pieces that do not fit, simple technology, and laws that tidy up.
claim-c19 = When data are public and shared, people and firms will trust more and behave better.
claim-c19-told = That is what the plan says it is for. In what we read, nobody has shown that it works. It is a hope that has not been tested.
claim-c20 = Most people see the plan as a machine to watch and discipline everyone.
claim-c20-told = Much of the press in the West did. In China, a big survey found that most approved. Students were cooler: 53% wanted one score made of many things. Once they were told good and bad effects, 29% did.
claim-c21 = The teachings of Confucius are the basis of society, and needed to explain the system.
claim-c21-told = The studies that we read name other causes: few credit records, laws that were not carried out, and credit scores copied from the West. Talk of morals is there, but not shown to be the cause.
claim-c22 = The system rests on Xi Jinping’s fight against corruption.
claim-c22-told = Honest government is one of its four fields, and Xi has backed the idea of joint penalties. But plans and trials began before him, and the main aims are court orders and markets.
claim-c23 = The plan from above meets people below who are keen on new technology.
claim-c23-told = In surveys about 80% approved, most of all the rich, the schooled and the old. Students were cooler. But few know much of it, news is controlled, and there were protests too.
claim-c24 = China proves that big data works best where one centre rules.
claim-c24-told = The article compares nothing. Researchers find that China’s system is in pieces, and that many people ignore it. And scores of risk are common in democracies too.
claim-c25 = Western countries use big data mainly for security.
claim-c25-told = By 2017, Rotterdam had a welfare score, Australia had Robodebt, US courts had risk scores, and credit scores had been there for decades.
claim-c26 = China’s leaders are sure that state firms with big data beat private firms in free markets.
claim-c26-told = We found no source for this. In fact, private firms were brought in to try the business side.
claim-c27 = If it works, China’s system could become a model for the world.
claim-c27-told = We found no country that took it over. Scholars see it as one case among many scores, and the EU has since forbidden some social scoring.
claim-c28 = In 2017 the EU named its data economy as one of three new challenges.
claim-c28-told = It did, in a review in the middle of its plan. The other two were cyber safety and online platforms.
claim-c29 = In September 2017 the EU proposed a law to let data flow that are not personal.
claim-c29-told = It did, on 13 September 2017.
claim-c30 = For 2018, the EU was to open up public data and let people use them again.
claim-c30-told = The EU’s review in the middle of its plan announced such a step for spring 2018.
claim-c31 = The plan rules how people and firms deal with each other, through their Social Credit Score.
claim-c31-told = The plan of June 2014 is about records, blacklists, rewards and sharing data in four fields. It does not set up one score for everyone.
claim-c32 = The score adds up credit, loyalty to the party, keeping the law, and how you treat others.
claim-c32-told = No official formula of this kind exists. Local rules tie credit to duties in law and contracts. The idea of loyalty spread through articles about Sesame Credit.
claim-c33 = The plan was only just revealed, in late 2017.
claim-c33-told = The plan is a paper of 14 June 2014. It was more than three years old.
claim-c34 = The party congress of 2017 took six days and made Xi Jinping’s lead secure for long.
claim-c34-told = It began on 18 October, and ended on the 24th, which we have from memory: that is seven days. That it made his lead secure is how many saw it. We did not check it.
claim-c35 = China looks ahead to 2049, when the People’s Republic turns one hundred.
claim-c35-told = The year is right. There are two such birthdays, and this is the second. The first was that of the party.
claim-c36 = China has thirty-two years left to become a full market economy.
claim-c36-told = The official aim for the middle of the century is a “great modern socialist country”, and not a full market economy.
claim-c37 = China has 1.379 billion people.
claim-c37-told = It fits the World Bank’s number for 2016, which we know from memory. A source that we read says about 1.4 billion.
claim-c38 = 700 million people in China are online.
claim-c38-told = China’s own count was 710 million in June 2016, and 751 million in June 2017. So the number was a year or more old.
claim-c39 = Google, Facebook, YouTube and Twitter are blocked, and apps that the state approves took their place, so that it can watch.
claim-c39-told = The blocking is well known. But the apps are private firms that must follow rules of the state, and “so that it can watch” is a guess at a purpose. We checked no source.
claim-c40 = China has deep trouble with trust: bribes, bad food and drugs, and a grey market.
claim-c40-told = Lack of trust, and laws that are not carried out, are the official reason for the plan, and researchers agree. The single scandals were not checked, and the wording is very broad.
claim-c41 = The Washington Post called China’s economy “vast, anarchic, and poorly regulated”.
claim-c41-told = There is such an article, of October 2016. But we could not see these words in the parts that we read.
claim-c42 = The idea behind it is: trust broken in one place, restrictions everywhere.
claim-c42-told = The words are real. A county used them for points in 2010, and since 2016 they have been about people who defy a court. For the country they mean lists and not points, and rules of 2020 limit them.
claim-c43 = Citizens are scored from 0 to 1000.
claim-c43-told = There is no scale for the whole country. From 0 to 1000 is what some cities use. Elsewhere people start at 1000 points, and 350 to 950 is a private score.
claim-c44 = The score decides on your interest rate, a good school, and where you may go out.
claim-c44-told = People on the court’s list may be kept from flights, fast trains and costly private schools. City scores mostly give perks, and loans depend on credit data. No one score does all this.
claim-c45 = Two firms are behind the score: Sesame Credit, with Didi, and Baihe.
claim-c45-told = Baihe, for dating, and Didi, for rides, worked with Sesame Credit, which is private. None of them made a state score. The part about Didi is from memory.
claim-c46 = Together they will improve formulas such as Alibaba’s for the state’s score.
claim-c46-told = We found no sign of such a plan. In 2017 the central bank was turning from the private trials.
claim-c47 = It uses phone and power bills, credit, name, address, tastes, and what you search for.
claim-c47-told = This is roughly what is reported of Sesame Credit, and not of a state score. A report of 2015 names the sites one visits. The firm says that it does not watch posts, and it has not published its weights.
claim-c48 = It also nudges people, by showing them only what suits them.
claim-c48-told = That is the author’s own view. The papers that we read speak of rewards, penalties and making names public, and not of what people are shown.
claim-c49 = When people are rated, the threat makes more of them keep the law.
claim-c49-told = To scare people off is the stated aim, and the lists are long: 14.5 million people were on the court’s list by July 2019. But what we read does not show that people changed.
claim-c50 = The score punishes people who resist change, and rewards those who go along.
claim-c50-told = Research finds that most of it is about money, trade and keeping rules. But there was abuse: one county took points for petitions, and a journalist was put on a list after losing a court case.
claim-c51 = The hardest part is that somebody alone decides what a good citizen is.
claim-c51-told = Scholars and papers in China itself complained of vague local rules, about giving blood or jaywalking. Rules made since 2020 let only listed items count that have a basis in law.
claim-c52 = If it is used unfairly, it could bring the government down.
claim-c52-told = That is a guess. In the biggest survey about 80% approved, and fewer among students. None of this measures whether a government could fall.
claim-c53 = China has twice as many people as Latin America.
claim-c53-told = Roughly so: about 1.38 billion and 640 million around 2017. This is from memory, and we checked no source.
claim-c54 = The system is futuristic technology that seems reliable.
claim-c54-told = Researchers call it crude, messy and mostly paperwork. In one city, most people who were asked had never heard of their score.

claims-address = answers “{ $value }” in { $name } that cannot be read

claims-recap = You have seen what was claimed and what is known. Who told you first, and how did you check?

note-claims-made = **How this page was made.** We looked up each claim in stored public pages, mostly their first part, and rewrote it in plain words. What we noted first stands under each card. We call a claim false only where what we read speaks against it, or where we found nothing for it.
note-claims-verdicts = **Five verdicts, three bets.** Three of ours count as “it does not”: no support, two things mixed up, and out of date. A bet one step off is close.
note-claims-person = **One person behind such claims.** Liu Hu, a journalist in China, was sued over his posts in 2015 and lost. Then he stood on the court’s blacklist, and who is on it may not fly or take fast trains. A TV report told it as a lost score. A scholar who checked found no score in it, but hard treatment all the same.
note-claims-articles = **The two articles.** One, on how China is governed with big data, has 30 of the claims. The other, of the Latin American Post, has 24. Many mix three things: a private score, points of cities, and blacklists.
