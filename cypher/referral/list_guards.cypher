// params: project
// columns: number, since, at, by, numbers
MATCH (g:Guard {project: $project})
RETURN g.number AS number, g.since AS since, g.at AS at, g.by AS by, properties(g) AS numbers
ORDER BY number DESC
