// params: entries, head
// columns: written
UNWIND $entries AS entry
CREATE (a:Audit)
SET a = entry
WITH count(*) AS written
MATCH (h:AuditHead {name: 'chain'})
SET h += $head
RETURN written
