// params: name
// columns:
DROP INDEX $name IF EXISTS
