// params: dataset
// columns: number, checksum, holder, heldSeconds, progressFile, progressRow, erasures
MATCH (i:Import {dataset: $dataset, state: 'loading'})
WHERE i.recorded IS NULL
RETURN i.number AS number, i.checksum AS checksum, i.holder AS holder,
       duration.inSeconds(i.heldAt, datetime()).seconds AS heldSeconds,
       i.progressFile AS progressFile, i.progressRow AS progressRow,
       coalesce(i.erasures, 0) AS erasures
