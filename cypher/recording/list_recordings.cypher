// params:
// columns: recording, rows
MATCH (f:FactRecording)
WITH f ORDER BY f.at DESC, f.id
LIMIT 1000
OPTIONAL MATCH (f)-[:SAYS]->(r:RecordedRow)
WITH f, r ORDER BY r.position
WITH f, [row IN collect(r) | properties(row)] AS rows
RETURN properties(f) AS recording, rows
ORDER BY recording.at DESC, recording.id
