// params: id, disputes
// columns: id
MATCH (d:Dispute {state: 'accepted'}) WHERE $id IN d.retracted
SET d.retracted = d.retracted + $disputes
RETURN d.id AS id
