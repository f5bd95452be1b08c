// params: name, version, text, at, by
// columns: version
CREATE (l:Ladder {name: $name, version: $version, text: $text, at: $at, by: $by})
RETURN l.version AS version
