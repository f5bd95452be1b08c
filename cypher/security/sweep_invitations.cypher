// params: before
// columns: swept
MATCH (i:Invitation)
WHERE i.expiresAt < $before
DETACH DELETE i
RETURN count(*) AS swept
