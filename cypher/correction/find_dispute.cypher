// params: id
// columns: dispute
MATCH (d:Dispute {id: $id})
RETURN properties(d) AS dispute
