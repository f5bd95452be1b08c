// params: id, person, at
// columns: id
CREATE (n:IntroductionNotice {id: $id, person: $person, at: $at, tries: 0})
RETURN n.id AS id
