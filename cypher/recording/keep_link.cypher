// params: values
// columns: id
CREATE (l:ReportLink)
SET l = $values
RETURN l.id AS id
