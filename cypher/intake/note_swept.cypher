// params: number
// columns: number
MATCH (i:Import {number: $number})
SET i.swept = true
RETURN i.number AS number
