// params:
// columns: made
CREATE (a:Left)-[:PAIR]->(b:Right)
RETURN count(*) AS made
