// params: person, at, consent, limit, role, isOwn
// columns: at
CREATE (c:ConsentChoice {person: $person, at: $at, consent: $consent, openRequestLimit: $limit, role: $role, own: $isOwn})
RETURN c.at AS at
