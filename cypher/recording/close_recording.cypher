// params: id, by, at
// columns: id
MATCH (f:FactRecording {id: $id})
SET f.held = true
WITH f WHERE f.state = 'kept'
SET f.state = 'taken-back', f.takenBackBy = $by, f.takenBackAt = $at
RETURN f.id AS id
