// params: account, at, id
// columns: recording, rows
MATCH (f:FactRecording)
WHERE f.at <= $at AND (f.at < $at OR f.id > $id) AND ($account = '' OR f.account = $account)
WITH f ORDER BY f.at DESC, f.id
LIMIT 200
OPTIONAL MATCH (f)-[:SAYS]->(r:RecordedRow)
WITH f, r ORDER BY r.position
WITH f, [row IN collect(r) | properties(row)] AS rows
RETURN properties(f) AS recording, rows
ORDER BY recording.at DESC, recording.id
