// params: live, ids
// columns: type, import, file, source, from, to, on, until, row, more
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r]->(b:Entity)
WITH a, b, type(r) AS type, properties(r) AS v
WHERE v.import IN $live
RETURN type, v.import AS import, v.file AS file, v.source AS source,
       collect(a.id) AS from, collect(b.id) AS to,
       collect(coalesce(v.on, 0)) AS on, collect(coalesce(v.until, 0)) AS until, collect(coalesce(v.row, 0)) AS row,
       collect(CASE WHEN v.role IS NULL AND v.amount IS NULL AND v.context IS NULL AND v.event IS NULL
                      AND v.project IS NULL AND v.municipality IS NULL AND v.id IS NULL
                    THEN 0 ELSE v END) AS more
