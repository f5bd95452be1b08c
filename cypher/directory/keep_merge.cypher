// params: id, kept, gone, at, by, reasons
// columns: id
CREATE (m:Merge {id: $id, kept: $kept, gone: $gone, absorbed: $gone, at: $at, by: $by, reasons: $reasons})
RETURN m.id AS id
