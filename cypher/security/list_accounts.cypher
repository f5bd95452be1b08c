// params:
// columns: name, role, person, scope
MATCH (a:Account)
RETURN a.name AS name, a.role AS role, a.person AS person, a.scope AS scope
ORDER BY name
