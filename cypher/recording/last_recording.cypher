// params: kind, account
// columns: recording, rows
MATCH (f:FactRecording)
WHERE f.at IS NOT NULL AND f.account = $account AND f.kind = $kind
WITH f ORDER BY f.at DESC, f.id
LIMIT 1
OPTIONAL MATCH (f)-[:SAYS]->(r:RecordedRow)
WITH f, r ORDER BY r.position
WITH f, [row IN collect(r) | properties(row)] AS rows
RETURN properties(f) AS recording, rows
