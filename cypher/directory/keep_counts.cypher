// params: counts
// columns: kinds
UNWIND $counts AS counted
MERGE (c:ErasedCount {kind: counted.kind})
SET c.rows = coalesce(c.rows, 0) + counted.rows
RETURN count(*) AS kinds
