// params:
// columns: closed
MATCH (g:Gate {id: 'gate'})
SET g.held = true
RETURN g.closed AS closed
