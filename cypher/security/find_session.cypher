// params: account, stamp, id
// columns: seen
MATCH (a:Account {name: $account, stamp: $stamp})-[:HOLDS]->(s:Session {id: $id})
RETURN s.seen AS seen
