// params:
// columns: swept
MATCH (e:Entity)
WHERE NOT (e)--()
CALL (e) { DELETE e } IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS swept
