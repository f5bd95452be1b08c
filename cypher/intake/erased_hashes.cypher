// params:
// columns: hash
MATCH (x:Erasure)
RETURN x.hash AS hash ORDER BY hash
