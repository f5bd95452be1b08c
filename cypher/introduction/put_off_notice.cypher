// params: id, at
// columns: tries
MATCH (n:IntroductionNotice {id: $id})
SET n.at = $at, n.tries = n.tries + 1
RETURN n.tries AS tries
