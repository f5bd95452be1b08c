// params: account, since
// columns: id, browser, since, seen
MATCH (:Account {name: $account})-[:HOLDS]->(s:Session)
WHERE s.seen > $since
RETURN s.id AS id, s.browser AS browser, s.since AS since, s.seen AS seen
ORDER BY seen DESC, id
