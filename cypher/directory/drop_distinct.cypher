// params: a, b
// columns: dropped
MATCH (d:Distinct {a: $a, b: $b})
DELETE d
RETURN count(*) AS dropped
