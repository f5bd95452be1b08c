// params: millis
// columns: token
MERGE (m:Restoring {id: 'restoring'})
SET m.token = 'another', m.until = timestamp() + $millis
RETURN m.token AS token
