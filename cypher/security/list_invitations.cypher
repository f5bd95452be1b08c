// params: now
// columns: id, role, person, scope, account, issuedBy, issuedAt, expiresAt
MATCH (i:Invitation)
WHERE i.usedAt IS NULL AND i.expiresAt > $now AND (i.issuedBy = 'owner' OR EXISTS { MATCH (:Account {name: i.issuedBy}) })
RETURN i.id AS id, i.role AS role, i.person AS person, i.scope AS scope, i.account AS account, i.issuedBy AS issuedBy, i.issuedAt AS issuedAt, i.expiresAt AS expiresAt
ORDER BY issuedAt, id
