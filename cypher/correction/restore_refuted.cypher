// params: dispute, at
// columns: restored
MATCH (r:Refuted {dispute: $dispute}) WHERE r.undoneAt IS NULL
SET r.undoneAt = $at
RETURN count(*) AS restored
