// params: id
// columns: swept
MATCH (n)
WHERE NOT n:Erasing AND NOT n:Erasure AND NOT n:Entity AND NOT n:Description AND NOT n:Import AND NOT n:Batch
  AND NOT n:Audit
  AND any(key IN keys(n) WHERE CASE WHEN valueType(n[key]) STARTS WITH 'LIST' THEN $id IN n[key] ELSE n[key] = $id END)
MATCH (n)-[:STEP*0..2]-(part)
WITH DISTINCT part
CALL (part) { DETACH DELETE part } IN TRANSACTIONS OF 1000 ROWS
RETURN count(*) AS swept
