// params:
// columns: imports
MATCH (i:Import)
SET i.rewrittenAt = datetime()
RETURN count(*) AS imports
