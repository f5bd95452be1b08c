// params: import
// columns: swept
MATCH (d:Description {import: $import})
CALL (d) { DETACH DELETE d } IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS swept
