// params: id
// columns: request, steps
MATCH (c:IntroductionCase {id: $id})
SET c.held = true
WITH c
MATCH (c)-[:STEP]->(s:IntroductionStep)
WITH c, s ORDER BY s.turn
RETURN properties(c) AS request, collect(properties(s)) AS steps
