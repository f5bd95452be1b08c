// params: person
// columns: withdrawn
MATCH (r:ErasureRequest {person: $person})
DELETE r
RETURN count(*) AS withdrawn
