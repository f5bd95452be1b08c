// params: texts
// columns: rewritten
UNWIND $texts AS text
MATCH (n) WHERE elementId(n) = text.element
SET n[text.key] = text.value
RETURN count(*) AS rewritten
