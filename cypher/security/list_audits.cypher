// params: before, action, asker, from, until
// columns: number, at, asker, role, action, question, subject, note
MATCH (a:Audit)
WHERE a.number < $before
  AND ($action = '' OR a.action = $action) AND ($asker = '' OR a.asker = $asker)
  AND a.at >= $from AND a.at < $until
RETURN a.number AS number, a.at AS at, a.asker AS asker, a.role AS role, a.action AS action,
       a.question AS question, a.subject AS subject, a.note AS note
ORDER BY a.number DESC LIMIT 51
