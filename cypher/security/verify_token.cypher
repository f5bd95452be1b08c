// params: hash, now
// columns: name, role, person, scope
MATCH (a:Account)-[:HOLDS]->(t:Token {hash: $hash})
WHERE t.expiresAt > $now
OPTIONAL MATCH (m:Merge {absorbed: a.person})
RETURN a.name AS name, a.role AS role, coalesce(m.root, a.person) AS person, a.scope AS scope
