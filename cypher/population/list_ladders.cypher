// params:
// columns: name, version, text, at, by
MATCH (l:Ladder)
RETURN l.name AS name, l.version AS version, l.text AS text, l.at AS at, l.by AS by
ORDER BY name, version
