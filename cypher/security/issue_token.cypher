// params: account, hash, id, issuedAt, expiresAt
// columns: id
MATCH (a:Account {name: $account})
CREATE (a)-[:HOLDS]->(t:Token {hash: $hash, id: $id, issuedAt: $issuedAt, expiresAt: $expiresAt})
RETURN t.id AS id
