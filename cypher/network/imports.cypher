// params: live
// columns: number, id, source, files
MATCH (i:Import) WHERE i.number IN $live
RETURN i.number AS number, i.id AS id, i.source AS source, i.files AS files
ORDER BY number
