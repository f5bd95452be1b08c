// params:
// columns: person, at
MATCH (r:ErasureRequest)
RETURN r.person AS person, r.at AS at ORDER BY at, person
