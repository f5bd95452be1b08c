// params:
// columns: name
SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'
RETURN name ORDER BY name
