// params: account
// columns: id, account, issuedAt, expiresAt
MATCH (a:Account {name: $account})-[:HOLDS]->(t:Token)
RETURN t.id AS id, a.name AS account, t.issuedAt AS issuedAt, t.expiresAt AS expiresAt
ORDER BY issuedAt, id
