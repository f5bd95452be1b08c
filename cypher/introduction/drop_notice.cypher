// params: id
// columns: dropped
MATCH (n:IntroductionNotice {id: $id})
DELETE n
RETURN count(n) AS dropped
