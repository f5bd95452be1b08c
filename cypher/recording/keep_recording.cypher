// params: values, rows
// columns: id
CREATE (f:FactRecording)
SET f = $values
WITH f
CALL (f) {
  UNWIND $rows AS row
  CREATE (f)-[:SAYS]->(r:RecordedRow {position: row.position, part: row.part, table: row.table, columns: row.columns, cells: row.cells})
  RETURN count(r) AS said
}
RETURN f.id AS id
