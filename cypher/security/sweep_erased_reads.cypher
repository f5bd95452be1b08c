// params: id
// columns: swept
MATCH (a:Audit {subject: $id})
CALL (a) { DELETE a } IN TRANSACTIONS OF 5000 ROWS
RETURN count(*) AS swept
