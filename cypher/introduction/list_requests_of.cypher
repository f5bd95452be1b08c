// params: person
// columns: request, steps
CALL () {
  MATCH (c:IntroductionCase {requester: $person})
  RETURN c
  UNION
  MATCH (:IntroductionStep {person: $person})<-[:STEP]-(c:IntroductionCase)
  RETURN c
}
MATCH (c)-[:STEP]->(s:IntroductionStep)
WITH c, s ORDER BY s.turn
WITH c, collect(properties(s)) AS steps
RETURN properties(c) AS request, steps
ORDER BY c.askedAt DESC, c.id
