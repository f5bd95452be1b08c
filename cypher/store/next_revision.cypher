// params:
// columns: revision
MERGE (r:Revision {id: 'revision'})
  ON CREATE SET r.number = 1
  ON MATCH SET r.number = r.number + 1
RETURN r.number AS revision
