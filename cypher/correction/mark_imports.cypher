// params: imports
// columns: marked
MATCH (i:Import) WHERE i.state = 'current' AND (size($imports) = 0 OR i.id IN $imports)
SET i.marks = coalesce(i.marks, 0) + 1
RETURN count(*) AS marked
