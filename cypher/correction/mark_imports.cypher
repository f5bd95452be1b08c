// params: dispute
// columns: marked
MATCH (x:Refuted {dispute: $dispute})
WITH split(x.key, '|') AS parts
WITH DISTINCT parts[0] AS kind, parts[1] AS one, parts[2] AS other
WITH kind, [one, replace(one, '%7C', '|')] AS ones, [other, replace(other, '%7C', '|')] AS others
CALL (kind, ones, others) {
  MATCH (a:Entity)-[r]-(b:Entity)
  WHERE a.id IN ones AND b.id IN others AND toLower(type(r)) = kind
  RETURN r.import AS number
  UNION
  MATCH (a:Entity)<--(s:Record:Stay)
  WHERE kind = 'stay' AND a.id IN ones AND any(other IN others WHERE other ENDS WITH s.id)
  RETURN s.import AS number
}
WITH DISTINCT number
MATCH (i:Import {number: number, state: 'current'})
SET i.marks = coalesce(i.marks, 0) + 1
RETURN count(*) AS marked
