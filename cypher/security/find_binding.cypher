// params: name
// columns: subject
MATCH (a:Account {name: $name})
RETURN coalesce(a.oidc, '') AS subject
