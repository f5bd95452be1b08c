// params: project, since, at, by, numbers
// columns: number
OPTIONAL MATCH (known:Guard {project: $project})
WITH coalesce(max(known.number), 0) + 1 AS number
CREATE (g:Guard {project: $project, number: number, since: $since, at: $at, by: $by})
SET g += $numbers
RETURN g.number AS number
