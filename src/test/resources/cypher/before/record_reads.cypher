// params: at, asker, role, action, question, subjects
// columns: recorded
UNWIND $subjects AS subject
CREATE (:Audit {at: $at, asker: $asker, role: $role, action: $action, question: $question, subject: subject})
RETURN count(*) AS recorded
