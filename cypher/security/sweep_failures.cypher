// params: before
// columns: swept
MATCH (f:SignInFailures) WHERE f.turn < $before
WITH f LIMIT 1000
DETACH DELETE f
RETURN count(*) AS swept
