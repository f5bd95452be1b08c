// params: number
// columns: number, revived
MATCH (i:Import {number: $number})
OPTIONAL MATCH (old:Import {number: i.supersedes, state: 'superseded'})
WITH i, CASE WHEN i.state = 'current' THEN old END AS old
SET old.state = 'current', i.state = 'undone', i.swept = false
RETURN i.number AS number, old.number AS revived
