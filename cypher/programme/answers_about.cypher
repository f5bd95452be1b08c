// params: event, live
// columns: respondent, score
MATCH (:Entity {id: $event})<-[:ABOUT]-(a:Record:Answer)
WHERE a.import IN $live
WITH a ORDER BY a.import, a.file, a.row
RETURN a.respondent AS respondent, a.score AS score
