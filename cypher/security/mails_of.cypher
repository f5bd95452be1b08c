// params: person
// columns: mail
OPTIONAL MATCH (m:Merge {root: $person})
WITH collect(m.absorbed) + [$person] AS persons
MATCH (a:Account)
WHERE a.person IN persons AND a.mail IS NOT NULL
RETURN DISTINCT a.mail AS mail
ORDER BY mail
