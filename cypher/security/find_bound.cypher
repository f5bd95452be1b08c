// params: subject
// columns: name, role, person, scope
MATCH (a:Account {oidc: $subject})
RETURN a.name AS name, a.role AS role, a.person AS person, a.scope AS scope
