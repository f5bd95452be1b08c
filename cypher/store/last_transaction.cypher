// params:
// columns: one
RETURN 1 AS one
