// params: number, tables, rows, problems, problemsDigest
// columns: number
MATCH (i:Import {number: $number, state: 'loading'})
WHERE i.recorded OR coalesce(i.erasures, 0) = COUNT { MATCH (x:Erasure) RETURN x }
OPTIONAL MATCH (old:Import {dataset: i.dataset, state: 'current'})
  WHERE coalesce(old.recorded, false) = coalesce(i.recorded, false)
SET old.state = 'superseded', i.supersedes = old.number
SET i.state = 'current', i.endedAt = datetime(), i.tables = $tables, i.rows = $rows, i.problems = $problems,
    i.problemsDigest = $problemsDigest
REMOVE i.holder, i.heldAt, i.progressFile, i.progressRow
RETURN i.number AS number
