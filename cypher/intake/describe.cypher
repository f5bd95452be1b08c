// params: import, label, rows
// columns: written
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
  ON CREATE SET e:$($label)
CREATE (d:Description)-[:DESCRIBES]->(e)
SET d = row.values, d.import = $import
RETURN count(*) AS written
