// params:
// columns: gone, kept
MATCH (m:Merge)
WHERE m.absorbed IS NOT NULL
RETURN m.absorbed AS gone, m.kept AS kept
ORDER BY gone
