// params:
// columns: request, steps
MATCH (c:IntroductionCase {state: 'waiting'})-[:STEP]->(s:IntroductionStep)
WITH c, s ORDER BY s.turn
WITH c, collect(properties(s)) AS steps
RETURN properties(c) AS request, steps
ORDER BY c.id
