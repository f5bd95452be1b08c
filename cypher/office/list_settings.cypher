// params:
// columns: number, keys, texts, at, by, note
MATCH (s:Setting)
RETURN s.number AS number, s.keys AS keys, s.texts AS texts, s.at AS at, s.by AS by, s.note AS note
ORDER BY number DESC
