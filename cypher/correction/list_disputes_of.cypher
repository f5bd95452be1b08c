// params: person
// columns: dispute
MATCH (d:Dispute {person: $person})
RETURN properties(d) AS dispute ORDER BY d.at DESC, d.id
