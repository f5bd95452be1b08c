// params: redactions
// columns: redacted
UNWIND $redactions AS redaction
MATCH (a:Audit {number: redaction.number})
SET a += redaction.without
RETURN count(*) AS redacted
