// params: id, request, steps
// columns: id
MERGE (c:IntroductionCase {id: $id})
SET c = $request
WITH c
UNWIND $steps AS step
MERGE (c)-[:STEP]->(s:IntroductionStep {turn: step.turn})
SET s = step
RETURN DISTINCT c.id AS id
