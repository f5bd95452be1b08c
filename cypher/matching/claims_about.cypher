// params: subjects, live
// columns: subject, measure, value, unit, qualifier, asOf, source
UNWIND $subjects AS subject
MATCH (e:Entity {id: subject})<-[:ABOUT]-(c:Claim)
WHERE c.import IN $live AND NOT EXISTS { (c)-->(:Erasing) }
MATCH (i:Import {number: c.import})
RETURN subject, c.measure AS measure, c.value AS value, c.unit AS unit, c.qualifier AS qualifier,
       toString(c.asOf) AS asOf, coalesce(c.source, i.source) AS source
ORDER BY subject, i.number, c.file, c.row
