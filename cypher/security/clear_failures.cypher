// params: keys
// columns: cleared
MATCH (f:SignInFailures) WHERE f.key IN $keys
DETACH DELETE f
RETURN count(*) AS cleared
