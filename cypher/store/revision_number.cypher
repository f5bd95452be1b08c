// params:
// columns: revision
OPTIONAL MATCH (r:Revision {id: 'revision'})
RETURN coalesce(r.number, 0) AS revision
