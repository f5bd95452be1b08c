// params: hash
// columns: hash
MERGE (x:Erasure {hash: $hash})
RETURN x.hash AS hash
