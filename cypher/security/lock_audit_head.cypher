// params:
// columns: head
MERGE (h:AuditHead {name: 'chain'})
SET h.locked = true
WITH h
REMOVE h.locked
RETURN properties(h) AS head
