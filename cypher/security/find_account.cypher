// params: name
// columns: name, role, person, scope, password, stamp, secondFactor
MATCH (a:Account {name: $name})
RETURN a.name AS name, a.role AS role, a.person AS person, a.scope AS scope, a.password AS password, a.stamp AS stamp, a.totpSecret IS NOT NULL AS secondFactor
