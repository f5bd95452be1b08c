// params: fresh
// columns: key
MERGE (s:Secret {name: 'introduction-paths'})
  ON CREATE SET s.value = $fresh
RETURN s.value AS key
