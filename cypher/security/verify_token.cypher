// params: hash, now
// columns: name, role, person, scope
MATCH (a:Account)-[:HOLDS]->(t:Token {hash: $hash})
WHERE t.expiresAt > $now
RETURN a.name AS name, a.role AS role, a.person AS person, a.scope AS scope
