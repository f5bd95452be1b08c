// params: fresh
// columns: key
MERGE (s:Secret {name: 'erasures'})
  ON CREATE SET s.value = $fresh
RETURN s.value AS key
