// params: name, mail
// columns: name
MATCH (a:Account {name: $name})
SET a.mail = CASE WHEN $mail = '' THEN null ELSE $mail END
RETURN a.name AS name
