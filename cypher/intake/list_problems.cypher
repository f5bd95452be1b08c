// params: import
// columns: file, row, column, value, expected
MATCH (p:Record:Problem {import: $import})
RETURN p.file AS file, p.row AS row, p.column AS column, p.value AS value, p.expected AS expected
ORDER BY p.position
