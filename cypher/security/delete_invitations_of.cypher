// params: person
// columns: deleted
MATCH (i:Invitation {person: $person})
DETACH DELETE i
RETURN count(*) AS deleted
