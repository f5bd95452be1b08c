// params:
// columns: identity
MATCH (r:Revision {id: 'revision'}) WHERE r.store IS NOT NULL
RETURN r.store AS identity
