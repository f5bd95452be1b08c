// params: name
// columns:
DROP CONSTRAINT $name IF EXISTS
