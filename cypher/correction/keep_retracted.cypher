// params: id, disputes
// columns: id
MATCH (d:Dispute {id: $id})
SET d.retracted = $disputes
RETURN d.id AS id
