// params: live
// columns: rows, from
UNWIND $live AS import
MATCH (b:Record {import: import}) WHERE b:Batch
RETURN b.rows AS rows, b.from AS from
