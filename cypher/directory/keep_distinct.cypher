// params: a, b, at, by
// columns: a
MERGE (d:Distinct {a: $a, b: $b})
  ON CREATE SET d.at = $at, d.by = $by
RETURN d.a AS a
