// params: number, file, row
// columns: number
MATCH (i:Import {number: $number, state: 'loading'})
SET i.progressFile = $file, i.progressRow = $row, i.heldAt = datetime()
RETURN i.number AS number
