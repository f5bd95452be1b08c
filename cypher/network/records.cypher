// params: live
// columns: label, values
UNWIND $live AS import
MATCH (r:Record {import: import}) WHERE (r:Stay OR r:IntroductionRequest) AND NOT EXISTS { (r)-->(:Erasing) }
RETURN CASE WHEN r:Stay THEN 'Stay' ELSE 'IntroductionRequest' END AS label, properties(r) AS values
