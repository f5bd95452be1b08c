// params: import, rows, from
// columns: rows
CREATE (b:Record:Batch {import: $import, rows: $rows, from: $from})
RETURN b.rows AS rows
