// params: ledger
// columns: pillar, number, title, kind, subject, measure, unit, divisor, source
MATCH (d:KpiDetail {ledger: $ledger})
MATCH (i:Import {number: d.import, state: 'current'})
OPTIONAL MATCH (d)-[:ABOUT]->(e:Entity)
RETURN d.pillar AS pillar, d.number AS number, d.title AS title, d.kind AS kind, e.id AS subject, d.measure AS measure,
       d.unit AS unit, coalesce(d.divisor, false) AS divisor, d.source AS source
ORDER BY i.number, d.file, d.row
