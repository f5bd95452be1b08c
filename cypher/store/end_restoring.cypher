// params: token
// columns: ended
MATCH (m:Restoring {id: 'restoring', token: $token})
DELETE m
RETURN count(*) AS ended
