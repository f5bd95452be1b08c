// params: account
// columns: dropped
MATCH (:Account {name: $account})-[:HOLDS]->(i:Invitation)
DETACH DELETE i
RETURN count(*) AS dropped
