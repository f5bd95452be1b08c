// params: ids
// columns: id
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:DESCRIBES]-(d:Description)
MATCH (i:Import {number: d.import, state: 'current'})
RETURN DISTINCT id
