// params: person, since
// columns: waiting
OPTIONAL MATCH (m:Merge {root: $person})
WITH collect(m.absorbed) + [$person] AS persons
OPTIONAL MATCH (s:IntroductionStep)<-[:STEP]-(c:IntroductionCase)
WHERE s.person IN persons AND s.state = 'asked' AND s.askedOn + duration({days: c.answerDays}) >= $since
WITH persons, count(s) AS asked
OPTIONAL MATCH (own:IntroductionCase)
WHERE own.requester IN persons AND own.state = 'introduced'
WITH asked, count(own) AS introduced
RETURN asked + introduced AS waiting
