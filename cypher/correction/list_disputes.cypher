// params:
// columns: dispute
MATCH (d:Dispute)
RETURN properties(d) AS dispute ORDER BY d.at, d.id
