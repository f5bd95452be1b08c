// params: person
// columns: accounts
MATCH (a:Account {person: $person})
REMOVE a.person
RETURN count(*) AS accounts
