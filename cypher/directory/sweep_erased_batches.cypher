// params: id
// columns: swept
MATCH (b:Batch) WHERE $id IN b.from
CALL (b) { SET b.from = [id IN b.from WHERE id <> $id] } IN TRANSACTIONS OF 100 ROWS
RETURN count(*) AS swept
