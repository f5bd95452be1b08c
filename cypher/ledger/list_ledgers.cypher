// params:
// columns: name, rows
MATCH (k:Kpi)
MATCH (i:Import {number: k.import, state: 'current'})
RETURN k.ledger AS name, count(*) AS rows
ORDER BY name
