// params: id
// columns: recording, rows
MATCH (f:FactRecording {id: $id})
SET f.held = true
WITH f
OPTIONAL MATCH (f)-[:SAYS]->(r:RecordedRow)
WITH f, r ORDER BY r.position
RETURN properties(f) AS recording, [row IN collect(r) | properties(row)] AS rows
