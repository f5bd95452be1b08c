// params: token, millis
// columns: token
MATCH (m:Restoring {id: 'restoring', token: $token})
SET m.until = timestamp() + $millis
RETURN m.token AS token
