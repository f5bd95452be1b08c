// params:
// columns: key
MATCH (r:Refuted) WHERE r.key STARTS WITH 'stay|' AND r.undoneAt IS NULL
RETURN DISTINCT r.key AS key
