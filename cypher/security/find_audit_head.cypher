// params:
// columns: head
MATCH (h:AuditHead {name: 'chain'})
RETURN properties(h) AS head
