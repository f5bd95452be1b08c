// params:
// columns: kind, rows
MATCH (c:ErasedCount)
RETURN c.kind AS kind, c.rows AS rows ORDER BY kind
