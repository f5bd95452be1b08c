// params:
// columns: name, role, person, scope
MATCH (a:Account)
OPTIONAL MATCH (m:Merge {absorbed: a.person})
RETURN a.name AS name, a.role AS role, coalesce(m.root, a.person) AS person, a.scope AS scope
ORDER BY name
