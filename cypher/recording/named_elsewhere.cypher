// params: id, ids
// columns: named
MATCH (f:FactRecording {state: 'kept'})-[:SAYS]->(r:RecordedRow)
WHERE f.id <> $id
UNWIND r.cells AS named
WITH DISTINCT named WHERE named IN $ids
RETURN named
ORDER BY named
