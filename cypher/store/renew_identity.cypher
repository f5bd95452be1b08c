// params:
// columns: renewed
MATCH (r:Revision {id: 'revision'})
SET r.store = randomUUID()
RETURN count(*) AS renewed
