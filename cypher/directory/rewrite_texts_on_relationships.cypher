// params: texts
// columns: rewritten
UNWIND $texts AS text
MATCH ()-[r]->() WHERE elementId(r) = text.element
SET r[text.key] = text.value
RETURN count(*) AS rewritten
