// params:
// columns: request, steps
MATCH (c:IntroductionCase {state: 'waiting'})
MATCH (c)-[:STEP]->(s:IntroductionStep)
OPTIONAL MATCH (m:Merge {absorbed: s.person})
OPTIONAL MATCH (q:Merge {absorbed: c.requester})
WITH c, s, coalesce(m.root, s.person) AS person, coalesce(q.root, c.requester) AS requester ORDER BY s.turn
WITH c, requester, collect(s {.*, person: person}) AS steps
RETURN c {.*, requester: requester} AS request, steps
ORDER BY c.id
