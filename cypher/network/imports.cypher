// params: live
// columns: number, id, startedAt, source, files, rows, recorded, correction
MATCH (i:Import) WHERE i.number IN $live
RETURN i.number AS number, i.id AS id, toString(coalesce(i.rewrittenAt, i.startedAt)) + coalesce(' ' + toString(i.marks), '') AS startedAt, i.source AS source, i.files AS files,
       reduce(sum = 0, n IN coalesce(i.rows, []) | sum + n) AS rows,
       coalesce(i.recorded, false) AS recorded,
       coalesce(i.recorded, false) AND i.dataset STARTS WITH 'correction ' AS correction
ORDER BY number
