// params: account, hash, id, issuedBy, issuedAt, expiresAt
// columns: id
MATCH (a:Account {name: $account})
CREATE (a)-[:HOLDS]->(i:Invitation {hash: $hash, id: $id, account: a.name, role: a.role, person: a.person, scope: a.scope, issuedBy: $issuedBy, issuedAt: $issuedAt, expiresAt: $expiresAt})
RETURN i.id AS id
