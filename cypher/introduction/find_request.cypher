// params: id
// columns: request, steps
MATCH (c:IntroductionCase {id: $id})-[:STEP]->(s:IntroductionStep)
WITH c, s ORDER BY s.turn
RETURN properties(c) AS request, collect(properties(s)) AS steps
