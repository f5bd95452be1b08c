// params: from
// columns: element, at, asker, role, action, question, subject
MATCH (a:Audit) WHERE a.at >= $from AND a.number IS NULL
RETURN elementId(a) AS element, a.at AS at, a.asker AS asker, a.role AS role, a.action AS action,
       a.question AS question, a.subject AS subject
ORDER BY a.at, element LIMIT 2000
