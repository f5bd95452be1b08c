// params: person
// columns: at, consent, limit, role, isOwn
MATCH (c:ConsentChoice {person: $person})
RETURN c.at AS at, c.consent AS consent, c.openRequestLimit AS limit, c.role AS role, c.own AS isOwn
ORDER BY at DESC
