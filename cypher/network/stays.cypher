// params: live
// columns: values
MATCH (s:Stay) WHERE s.import IN $live
RETURN properties(s) AS values
