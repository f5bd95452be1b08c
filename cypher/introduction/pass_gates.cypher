// params: persons
// columns: gates
UNWIND $persons AS person
MERGE (g:IntroductionGate {person: person})
SET g.passed = coalesce(g.passed, 0) + 1
RETURN count(g) AS gates
