// params: keys, dispute, persons, at
// columns: refuted
UNWIND $keys AS key
CREATE (:Refuted {key: key, dispute: $dispute, persons: $persons, at: $at})
RETURN count(*) AS refuted
