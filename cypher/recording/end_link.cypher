// params: event, id
// columns: id
MATCH (l:ReportLink {event: $event, id: $id})
WITH l, l.id AS id
DELETE l
RETURN id
