// params: dataset
// columns: number, checksum, problemsDigest
MATCH (i:Import {dataset: $dataset, state: 'current'})
WHERE i.recorded IS NULL
RETURN i.number AS number, i.checksum AS checksum, i.problemsDigest AS problemsDigest
