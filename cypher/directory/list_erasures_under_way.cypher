// params:
// columns: id, texts, accounts
MATCH (x:Erasure) WHERE x.id IS NOT NULL
RETURN x.id AS id, x.texts AS texts, x.accounts AS accounts ORDER BY id
