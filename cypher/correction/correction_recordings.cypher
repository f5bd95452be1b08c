// params: imports
// columns: title
MATCH (i:Import) WHERE i.id IN $imports AND i.recorded AND i.dataset STARTS WITH 'correction '
RETURN i.dataset AS title ORDER BY title
