// params: id, now
// columns: seen
MATCH (s:Session {id: $id})
SET s.seen = $now
RETURN s.seen AS seen
