// params: person
// columns: recording, rows
MATCH (f:FactRecording)
WHERE f.reporter = $person OR f.other = $person
OPTIONAL MATCH (f)-[:SAYS]->(r:RecordedRow)
WITH f, r ORDER BY r.position
WITH f, [row IN collect(r) | properties(row)] AS rows
RETURN properties(f) AS recording, rows
ORDER BY recording.at DESC, recording.id
