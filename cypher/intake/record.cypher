// params: import, label, rows
// columns: written
UNWIND $rows AS row
CREATE (r:Record:$($label))
SET r = row.values, r.import = $import
WITH r, row
CALL (r, row) {
  UNWIND row.links AS link
  MATCH (e:Entity {id: link.to})
  CREATE (r)-[:$(link.type)]->(e)
  RETURN count(*) AS linked
}
RETURN sum(CASE WHEN linked = size(row.links) THEN 1 ELSE 0 END) AS written
