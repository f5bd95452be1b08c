// params: ledger
// columns: pillar, number, title, target, targetUnit, actual, actualUnit, publishedRate, source, file, row
MATCH (k:Kpi {ledger: $ledger})
MATCH (i:Import {number: k.import, state: 'current'})
RETURN k.pillar AS pillar, k.number AS number, k.title AS title, k.target AS target, k.targetUnit AS targetUnit,
       k.actual AS actual, k.actualUnit AS actualUnit, k.publishedRate AS publishedRate,
       coalesce(k.source, i.source) AS source, i.files[k.file] AS file, k.row AS row
ORDER BY i.number, k.file, row
