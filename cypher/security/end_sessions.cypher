// params: account, but
// columns: ended
MATCH (:Account {name: $account})-[:HOLDS]->(s:Session)
WHERE s.id <> $but
DETACH DELETE s
RETURN count(*) AS ended
