// params: ids
// columns: recording, rows
MATCH (f:FactRecording {state: 'taken-back'})-[:SAYS]->(n:RecordedRow {part: 'new'})
WHERE any(i IN range(0, size(n.columns) - 1) WHERE n.columns[i] = 'id' AND n.cells[i] IN $ids)
WITH DISTINCT f
MATCH (f)-[:SAYS]->(r:RecordedRow)
WITH f, r ORDER BY r.position
WITH f, [row IN collect(r) | properties(row)] AS rows
RETURN properties(f) AS recording, rows
ORDER BY recording.id
