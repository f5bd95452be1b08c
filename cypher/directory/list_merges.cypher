// params:
// columns: id, kept, gone, isInForce, at, by, reasons, undoneAt, undoneBy
MATCH (m:Merge)
RETURN m.id AS id, m.kept AS kept, m.gone AS gone, m.absorbed IS NOT NULL AS isInForce, m.at AS at, m.by AS by,
       coalesce(m.reasons, []) AS reasons, m.undoneAt AS undoneAt, m.undoneBy AS undoneBy
ORDER BY at DESC, id
