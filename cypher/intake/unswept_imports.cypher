// params:
// columns: number
MATCH (i:Import {state: 'undone', swept: false})
RETURN i.number AS number ORDER BY number
