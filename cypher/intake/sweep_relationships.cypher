// params: import
// columns: swept
MATCH (:Entity)-[r]->(:Entity)
WHERE r.import = $import
CALL (r) { DELETE r } IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS swept
