// params:
// columns: key
MATCH (r:Refuted) WHERE r.undoneAt IS NULL
RETURN DISTINCT r.key AS key
