// params:
// columns: token, held
MATCH (m:Restoring {id: 'restoring'})
RETURN m.token AS token, m.until > timestamp() AS held
