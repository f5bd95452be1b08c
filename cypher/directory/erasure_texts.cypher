// params: id
// columns: id, names, kanas, aliases
MATCH (e:Entity {id: $id})
OPTIONAL MATCH (e)<-[:DESCRIBES]-(d:Description)
RETURN e.id AS id, collect(DISTINCT d.name) AS names, collect(DISTINCT d.kana) AS kanas,
       reduce(all = [], list IN collect(d.aliases) | all + list) AS aliases
