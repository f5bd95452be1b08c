// params: values
// columns: id
CREATE (q:OpenQuestion)
SET q = $values
RETURN q.id AS id
