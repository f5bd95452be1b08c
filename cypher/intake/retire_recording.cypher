// params: title
// columns: number
MATCH (i:Import {dataset: $title, state: 'current'})
WHERE i.recorded
SET i.state = 'undone', i.swept = false
RETURN i.number AS number
