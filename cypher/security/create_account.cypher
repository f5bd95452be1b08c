// params: name, role, person, scope, password, stamp
// columns: name
OPTIONAL MATCH (taken:Account {name: $name})
WITH taken WHERE taken IS NULL
CREATE (a:Account {name: $name, role: $role, person: $person, scope: $scope, password: $password, stamp: $stamp})
RETURN a.name AS name
