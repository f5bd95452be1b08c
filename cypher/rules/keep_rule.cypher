// params: shelf, name, version, text, at, by
// columns: version
CREATE (r:RuleFile {shelf: $shelf, name: $name, version: $version, text: $text, at: $at, by: $by})
RETURN r.version AS version
