// params:
// columns: id, year, body, title, bodyKind, category, subcategory, municipality, project, summary, source
MATCH (e:Case)<-[:DESCRIBES]-(d:Description)
MATCH (i:Import {number: d.import, state: 'current'})
RETURN e.id AS id, d.year AS year, d.body AS body, d.title AS title, d.bodyKind AS bodyKind, d.category AS category,
       d.subcategory AS subcategory, d.municipality AS municipality, d.project AS project, d.summary AS summary,
       coalesce(d.source, i.source) AS source
ORDER BY id, i.number
