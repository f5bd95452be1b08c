// params: person
// columns: request, steps
OPTIONAL MATCH (own:Merge {root: $person})
WITH collect(own.absorbed) + [$person] AS persons
CALL (persons) {
  MATCH (c:IntroductionCase)
  WHERE c.requester IN persons
  RETURN c
  UNION
  MATCH (s:IntroductionStep)<-[:STEP]-(c:IntroductionCase)
  WHERE s.person IN persons
  RETURN c
}
MATCH (c)-[:STEP]->(s:IntroductionStep)
OPTIONAL MATCH (m:Merge {absorbed: s.person})
OPTIONAL MATCH (q:Merge {absorbed: c.requester})
WITH c, s, coalesce(m.root, s.person) AS person, coalesce(q.root, c.requester) AS requester ORDER BY s.turn
WITH c, requester, collect(s {.*, person: person}) AS steps
RETURN c {.*, requester: requester} AS request, steps
ORDER BY c.askedAt DESC, c.id
