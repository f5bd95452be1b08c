// params: id, title, ids
// columns: named
CALL () {
  MATCH (f:FactRecording {state: 'kept'})-[:SAYS]->(r:RecordedRow)
  WHERE f.id <> $id
  UNWIND r.cells AS named
  WITH DISTINCT named WHERE named IN $ids
  RETURN named
  UNION
  UNWIND $ids AS named
  MATCH (e:Entity {id: named})
  WHERE EXISTS {
    MATCH (e)-[r]-(:Entity)
    MATCH (i:Import {number: r.import, state: 'current'})
    WHERE i.dataset <> $title
  } OR EXISTS {
    MATCH (e)<--(said:Record|Description)
    MATCH (i:Import {number: said.import, state: 'current'})
    WHERE i.dataset <> $title
  } OR EXISTS { MATCH (:Account {person: named}) }
  RETURN named
}
RETURN named
ORDER BY named
