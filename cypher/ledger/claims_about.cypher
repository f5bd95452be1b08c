// params: subjects
// columns: subject, measure, value, unit, qualifier, asOf, source, file, row
UNWIND $subjects AS subject
MATCH (e:Entity {id: subject})<-[:ABOUT]-(c:Claim)
WHERE NOT EXISTS { (c)-->(:Erasing) }
MATCH (i:Import {number: c.import, state: 'current'})
RETURN subject, c.measure AS measure, c.value AS value, c.unit AS unit, c.qualifier AS qualifier, c.asOf AS asOf,
       c.source AS source, i.files[c.file] AS file, c.row AS row
ORDER BY subject, i.number, c.file, row
