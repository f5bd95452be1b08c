// params: texts
// columns: swept
MATCH (a:Answer) WHERE a.respondent IN $texts
CALL (a) { DETACH DELETE a } IN TRANSACTIONS OF 5000 ROWS
RETURN count(*) AS swept
