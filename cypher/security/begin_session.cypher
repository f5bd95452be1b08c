// params: account, stamp, id, browser, now
// columns: id
MATCH (a:Account {name: $account, stamp: $stamp})
CREATE (a)-[:HOLDS]->(s:Session {id: $id, browser: $browser, since: $now, seen: $now})
RETURN s.id AS id
