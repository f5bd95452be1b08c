// params: name, mail
// columns: name
MATCH (a:Account {name: $name})
SET a.mail = $mail
RETURN a.name AS name
