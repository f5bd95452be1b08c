// params: roots
// columns: kept
UNWIND $roots AS one
MATCH (m:Merge {absorbed: one.gone})
SET m.root = one.root
RETURN count(m) AS kept
