// params: id, from, answer
// columns: id
MATCH (d:Dispute {id: $id})
SET d.locked = true
WITH d
REMOVE d.locked
WITH d WHERE d.state = $from
SET d += $answer
RETURN d.id AS id
