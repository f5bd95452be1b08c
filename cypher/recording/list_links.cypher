// params: event, now
// columns: id, event, person, expires
MATCH (l:ReportLink {event: $event})
WHERE l.expires > $now
RETURN l.id AS id, l.event AS event, l.person AS person, l.expires AS expires
ORDER BY expires, id
