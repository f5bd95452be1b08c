// params: persons
// columns: dispute
MATCH (d:Dispute) WHERE d.person IN $persons
RETURN properties(d) AS dispute ORDER BY d.at DESC, d.id
