// params: hash, now
// columns: id, event, person, expires
MATCH (l:ReportLink {hash: $hash})
WHERE l.expires > $now
RETURN l.id AS id, l.event AS event, l.person AS person, l.expires AS expires
