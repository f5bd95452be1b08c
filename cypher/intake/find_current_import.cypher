// params: dataset
// columns: number, checksum, problemsDigest
MATCH (i:Import {dataset: $dataset, state: 'current'})
RETURN i.number AS number, i.checksum AS checksum, i.problemsDigest AS problemsDigest
