// params: live
// columns: number, id, startedAt, source, files, rows
MATCH (i:Import) WHERE i.number IN $live
RETURN i.number AS number, i.id AS id, toString(i.startedAt) AS startedAt, i.source AS source, i.files AS files,
       reduce(sum = 0, n IN coalesce(i.rows, []) | sum + n) AS rows
ORDER BY number
