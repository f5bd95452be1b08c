// params: title
// columns: number
MATCH (i:Import {dataset: $title, state: 'current'})
WHERE i.recorded
RETURN i.number AS number
