// params: person, at
// columns: at
MERGE (r:ErasureRequest {person: $person})
  ON CREATE SET r.at = $at
RETURN r.at AS at
