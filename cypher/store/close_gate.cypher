// params:
// columns: closed
MERGE (g:Gate {id: 'gate'})
SET g.closed = true
RETURN g.closed AS closed
