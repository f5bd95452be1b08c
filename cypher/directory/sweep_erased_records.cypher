// params: id
// columns: swept
MATCH (:Erasing {id: $id})<--(r:Record)
WITH DISTINCT r
CALL (r) { DETACH DELETE r } IN TRANSACTIONS OF 5000 ROWS
RETURN count(*) AS swept
