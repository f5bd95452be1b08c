// params: before
// columns: id, person, tries
MATCH (n:IntroductionNotice)
WHERE n.at <= $before
RETURN n.id AS id, n.person AS person, n.tries AS tries
ORDER BY n.at, id
LIMIT 200
