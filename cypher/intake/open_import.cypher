// params: dataset, source, licence, checksum, files, holder, by, scope
// columns: number
MERGE (s:Sequence {name: 'import'})
  ON CREATE SET s.value = 1
  ON MATCH SET s.value = s.value + 1
CREATE (i:Import {number: s.value, id: 'import-' + toString(s.value), state: 'loading', swept: false})
SET i.dataset = $dataset, i.source = $source, i.licence = $licence, i.checksum = $checksum, i.files = $files,
    i.holder = $holder, i.heldAt = datetime(), i.startedAt = datetime(), i.progressFile = 0, i.progressRow = 0,
    i.by = $by, i.scope = $scope
RETURN i.number AS number
