// params: after, keys, texts, at, by, note
// columns: number
OPTIONAL MATCH (known:Setting)
WITH coalesce(max(known.number), 0) AS last
WHERE last = $after
CREATE (s:Setting {number: last + 1, keys: $keys, texts: $texts, at: $at, by: $by, note: $note})
RETURN s.number AS number
