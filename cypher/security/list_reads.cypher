// params: subject
// columns: at, asker, role, action, question, subject
MATCH (r:Audit {subject: $subject})
RETURN r.at AS at, coalesce(r.asker, '') AS asker, r.role AS role, r.action AS action, coalesce(r.question, '') AS question, r.subject AS subject
ORDER BY at DESC, asker, action, question
LIMIT 1000
