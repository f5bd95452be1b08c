// params: number, erasures
// columns: number
MATCH (i:Import {number: $number})
SET i.erasures = $erasures
RETURN i.number AS number
