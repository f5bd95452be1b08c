// params:
// columns: id, at, account, event, took, on, name, organization, recording, source, reporter
MATCH (q:OpenQuestion)
RETURN q.id AS id, q.at AS at, q.account AS account, q.event AS event, q.took AS took, q.on AS on, q.written AS name,
       q.organization AS organization, q.recording AS recording, q.source AS source, q.reporter AS reporter
ORDER BY at DESC, name, id
