// params: texts, words
// columns: element, key, values, isList
MATCH (n)
WHERE NOT n:Erasing AND NOT n:Erasure AND NOT n:Account AND NOT n:Audit AND NOT n:AuditHead
UNWIND keys(n) AS key
WITH n, key, n[key] AS value
WHERE NOT key IN ['name', 'kana', 'nameKey', 'aliases'] AND NOT (n:Import AND key = 'dataset' AND n.recorded IS NULL)
WITH n, key, value, valueType(value) AS type
WHERE CASE WHEN type STARTS WITH 'STRING' THEN value IN $words OR any(text IN $texts WHERE value CONTAINS text)
           WHEN type STARTS WITH 'LIST<STRING' THEN any(item IN value WHERE item IN $words OR any(text IN $texts WHERE item CONTAINS text))
           ELSE false END
RETURN elementId(n) AS element, key, CASE WHEN type STARTS WITH 'LIST' THEN value ELSE [value] END AS values,
       type STARTS WITH 'LIST' AS isList
