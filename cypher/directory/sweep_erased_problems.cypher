// params: texts
// columns: swept
MATCH (p:Problem) WHERE p.value IN $texts
CALL (p) { DETACH DELETE p } IN TRANSACTIONS OF 5000 ROWS
RETURN count(*) AS swept
