// params: subjects, live
// columns: subject, measure, value, unit, qualifier, asOf, source
UNWIND $subjects AS subject
MATCH (:Entity {id: subject})<-[:ABOUT]-(c:Record:Claim)
WHERE c.import IN $live AND NOT EXISTS { (c)-->(:Erasing) }
WITH subject, c ORDER BY subject, c.import, c.file, c.row
RETURN subject, c.measure AS measure, c.value AS value, c.unit AS unit, c.qualifier AS qualifier,
       c.asOf AS asOf, c.source AS source
