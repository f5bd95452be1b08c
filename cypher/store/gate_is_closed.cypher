// params:
// columns: closed
OPTIONAL MATCH (g:Gate {id: 'gate'})
RETURN coalesce(g.closed, false) AS closed
