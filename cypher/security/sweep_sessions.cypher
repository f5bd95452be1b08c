// params: account, before
// columns: swept
MATCH (:Account {name: $account})-[:HOLDS]->(s:Session)
WHERE s.seen < $before
DETACH DELETE s
RETURN count(*) AS swept
