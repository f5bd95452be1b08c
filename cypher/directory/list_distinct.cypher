// params:
// columns: a, b, at, by
MATCH (d:Distinct)
RETURN d.a AS a, d.b AS b, d.at AS at, d.by AS by
ORDER BY at DESC, a, b
