// params:
// columns: revision, live
OPTIONAL MATCH (r:Revision {id: 'revision'})
OPTIONAL MATCH (i:Import {state: 'current'})
WITH r, i ORDER BY i.number
RETURN coalesce(r.number, 0) AS revision, collect(i.number) AS live
