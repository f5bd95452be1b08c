// params: id
// columns: swept
MATCH (:Erasing {id: $id})-[r]-(other)
WHERE NOT other:Record
CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS
RETURN count(*) AS swept
