// params: programme, live
// columns: municipality, title, startsOn, endsOn, source
MATCH (:Entity {id: $programme})-[h:HOSTED_BY]->(m:Entity)
WHERE h.import IN $live
WITH m, h ORDER BY h.import, h.file, h.row
RETURN m.id AS municipality, h.title AS title, h.startsOn AS startsOn, h.endsOn AS endsOn, h.source AS source
