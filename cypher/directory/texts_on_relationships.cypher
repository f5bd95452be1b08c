// params: texts, words
// columns: element, key, values, isList
MATCH ()-[r]->()
UNWIND keys(r) AS key
WITH r, key, r[key] AS value
WITH r, key, value, valueType(value) AS type
WHERE CASE WHEN type STARTS WITH 'STRING' THEN value IN $words OR any(text IN $texts WHERE value CONTAINS text) ELSE false END
RETURN elementId(r) AS element, key, [value] AS values, false AS isList
