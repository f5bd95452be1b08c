// params: token, millis
// columns: token
MERGE (m:Restoring {id: 'restoring'})
SET m.token = $token, m.until = timestamp() + $millis
RETURN m.token AS token
