// params: live
// columns: values
MATCH (r:IntroductionRequest) WHERE r.import IN $live
RETURN properties(r) AS values
