// params: accounts
// columns: swept
MATCH (a:Audit) WHERE a.asker IN $accounts
CALL (a) { SET a.asker = '' } IN TRANSACTIONS OF 5000 ROWS
RETURN count(*) AS swept
