// params: name
// columns: name, role, person, scope, password, stamp, secondFactor
MATCH (a:Account {name: $name})
OPTIONAL MATCH (m:Merge {absorbed: a.person})
RETURN a.name AS name, a.role AS role, coalesce(m.root, a.person) AS person, a.scope AS scope, a.password AS password, a.stamp AS stamp, a.totpSecret IS NOT NULL AS secondFactor
