// params: import
// columns: swept
MATCH (r:Record {import: $import})
CALL (r) { DETACH DELETE r } IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS swept
