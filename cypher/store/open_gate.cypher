// params:
// columns: opened
MATCH (g:Gate {id: 'gate'})
SET g.closed = false
RETURN count(*) AS opened
