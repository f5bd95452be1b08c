// params: id, kept, gone, at, by, reasons
// columns: id
CREATE (m:Merge {id: $id, kept: $kept, gone: $gone, absorbed: $gone, root: $kept, at: $at, by: $by, reasons: $reasons})
RETURN m.id AS id
