// params: persons
// columns: recording, rows
MATCH (f:FactRecording)
WHERE f.reporter IN $persons OR f.other IN $persons
OPTIONAL MATCH (f)-[:SAYS]->(r:RecordedRow)
WITH f, r ORDER BY r.position
WITH f, [row IN collect(r) | properties(row)] AS rows
RETURN properties(f) AS recording, rows
ORDER BY recording.at DESC, recording.id
