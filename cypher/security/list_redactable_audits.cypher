// params: person, accounts, texts, words
// columns: number, subject, asker, question
MATCH (a:Audit)
WHERE a.subject = $person OR a.asker IN $accounts OR a.question IN $words
   OR any(text IN $texts WHERE a.question CONTAINS text)
RETURN a.number AS number, a.subject AS subject, a.asker AS asker, a.question AS question
