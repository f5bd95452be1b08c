// params: key
// columns: until, failures
MATCH (f:SignInFailures {key: $key})
RETURN f.until AS until, size(f.times) AS failures
