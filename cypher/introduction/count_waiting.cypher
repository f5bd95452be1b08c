// params: person, since
// columns: waiting
OPTIONAL MATCH (s:IntroductionStep {person: $person, state: 'asked'})<-[:STEP]-(c:IntroductionCase)
WHERE s.askedOn + duration({days: c.answerDays}) >= $since
WITH count(s) AS asked
OPTIONAL MATCH (own:IntroductionCase {requester: $person, state: 'introduced'})
RETURN asked + count(own) AS waiting
