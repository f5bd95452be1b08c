// params: hash, id, role, person, scope, issuedBy, issuedAt, expiresAt
// columns: id
CREATE (i:Invitation {hash: $hash, id: $id, role: $role, person: $person, scope: $scope, issuedBy: $issuedBy, issuedAt: $issuedAt, expiresAt: $expiresAt})
RETURN i.id AS id
