// params: shelf
// columns: name, version, text, at, by
MATCH (r:RuleFile {shelf: $shelf})
RETURN r.name AS name, r.version AS version, r.text AS text, r.at AS at, r.by AS by
ORDER BY name, version
