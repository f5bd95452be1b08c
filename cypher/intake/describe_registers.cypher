// params: import, rows
// columns: described
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
  ON CREATE SET e:Register
MERGE (e)<-[:DESCRIBES]-(d:Description {import: $import, name: row.name, file: row.file})
RETURN count(*) AS described
