// params:
// columns: number, dataset, source, licence, checksum, state, startedAt, endedAt, supersedes, tables, rows, problems, by, scope
MATCH (i:Import)
WHERE i.recorded IS NULL
RETURN i.number AS number, i.dataset AS dataset, i.source AS source, i.licence AS licence, i.checksum AS checksum,
       i.state AS state, toString(i.startedAt) AS startedAt, toString(i.endedAt) AS endedAt,
       i.supersedes AS supersedes, coalesce(i.tables, []) AS tables, coalesce(i.rows, []) AS rows,
       coalesce(i.problems, 0) AS problems, i.by AS by, coalesce(i.scope, []) AS scope
ORDER BY i.number
