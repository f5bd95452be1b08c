// params: id, request, steps
// columns: id
MERGE (c:IntroductionCase {id: $id})
WITH c, c.requester AS requester
SET c = $request, c.requester = coalesce(requester, $request.requester)
WITH c
UNWIND $steps AS step
MERGE (c)-[:STEP]->(s:IntroductionStep {turn: step.turn})
WITH c, s, step, s.person AS person
SET s = step, s.person = coalesce(person, step.person)
RETURN DISTINCT c.id AS id
