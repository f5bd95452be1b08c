// params:
// columns: left, right, pairs
RETURN COUNT { (:Left) } AS left, COUNT { (:Right) } AS right, COUNT { (:Left)-[:PAIR]->(:Right) } AS pairs
