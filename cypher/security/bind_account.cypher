// params: name, subject
// columns: name
MATCH (a:Account {name: $name})
OPTIONAL MATCH (taken:Account {oidc: $subject})
WHERE taken <> a
WITH a, taken WHERE taken IS NULL
SET a.oidc = CASE WHEN $subject = '' THEN null ELSE $subject END
RETURN a.name AS name
