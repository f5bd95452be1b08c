// params: id
// columns: request, steps
MATCH (c:IntroductionCase {id: $id})
SET c.held = true
WITH c
MATCH (c)-[:STEP]->(s:IntroductionStep)
OPTIONAL MATCH (m:Merge {absorbed: s.person})
OPTIONAL MATCH (q:Merge {absorbed: c.requester})
WITH c, s, coalesce(m.root, s.person) AS person, coalesce(q.root, c.requester) AS requester ORDER BY s.turn
WITH c, requester, collect(s {.*, person: person}) AS steps
RETURN c {.*, requester: requester} AS request, steps
