// params: name, password, stamp
// columns: name
MATCH (a:Account {name: $name})
SET a.password = $password, a.stamp = $stamp
RETURN a.name AS name
