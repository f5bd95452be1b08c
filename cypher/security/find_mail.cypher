// params: name
// columns: mail
MATCH (a:Account {name: $name})
WHERE a.mail IS NOT NULL
RETURN a.mail AS mail
