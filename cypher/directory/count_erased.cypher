// params: id
// columns: kind, rows
CALL () {
  MATCH (:Entity {id: $id})-[r]-(other)
  WHERE NOT other:Record
  RETURN CASE type(r) WHEN 'DESCRIBES' THEN 'description' ELSE toLower(type(r)) END AS kind, count(*) AS rows
  UNION ALL
  MATCH (:Entity {id: $id})<--(r:Record)
  WITH DISTINCT r
  RETURN toLower([label IN labels(r) WHERE label <> 'Record'][0]) AS kind, count(*) AS rows
  UNION ALL
  MATCH (a:Audit {subject: $id})
  RETURN 'read' AS kind, count(*) AS rows
  UNION ALL
  MATCH (a:Account {person: $id})
  RETURN 'account' AS kind, count(*) AS rows
}
WITH kind, rows WHERE rows > 0
RETURN kind, rows ORDER BY kind
