// params: number, holder
// columns: number
MATCH (i:Import {number: $number})
SET i.holder = $holder, i.heldAt = datetime()
RETURN i.number AS number
