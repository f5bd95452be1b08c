// params: person
// columns: mail
MATCH (a:Account {person: $person})
WHERE a.mail IS NOT NULL
RETURN DISTINCT a.mail AS mail
ORDER BY mail
