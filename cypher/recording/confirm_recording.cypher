// params: id, confirmation, source
// columns: id
MATCH (f:FactRecording {id: $id})
SET f.confirmation = $confirmation, f.source = $source
RETURN f.id AS id
