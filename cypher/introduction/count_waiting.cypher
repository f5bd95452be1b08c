// params: person, since
// columns: waiting
OPTIONAL MATCH (s:IntroductionStep {person: $person, state: 'asked'})<-[:STEP]-(c:IntroductionCase)
WHERE s.askedOn + duration({days: c.answerDays}) >= $since
WITH count(s) AS asked
OPTIONAL MATCH (own:IntroductionCase {requester: $person, state: 'introduced'})
WITH asked, count(own) AS introduced
RETURN asked + introduced AS waiting
