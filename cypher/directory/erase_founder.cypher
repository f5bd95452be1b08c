// params: id
// columns: projects
MATCH (:Project)<-[:DESCRIBES]-(d:Description)
WHERE $id IN d.founders
WITH d, [founder IN d.founders WHERE founder <> $id] AS others
SET d.founders = CASE others WHEN [] THEN null ELSE others END
RETURN count(*) AS projects
