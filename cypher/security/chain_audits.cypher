// params: entries, head
// columns: written
UNWIND $entries AS entry
MATCH (a:Audit) WHERE elementId(a) = entry.element
SET a = entry.properties
WITH count(*) AS written
MATCH (h:AuditHead {name: 'chain'})
SET h += $head
RETURN written
