// params: dispute
// columns: id
CREATE (d:Dispute)
SET d = $dispute
RETURN d.id AS id
