// params: title, source, files
// columns: number
MERGE (s:Sequence {name: 'import'})
  ON CREATE SET s.value = 1
  ON MATCH SET s.value = s.value + 1
CREATE (i:Import {number: s.value, id: 'import-' + toString(s.value), state: 'loading', swept: false, recorded: true})
SET i.dataset = $title, i.source = $source, i.licence = '', i.checksum = '', i.files = $files,
    i.startedAt = datetime(), i.progressFile = 0, i.progressRow = 0
RETURN i.number AS number
