// params: programme, live
// columns: stay, organization, person, municipality, startsOn, endsOn, headcount, lodging, transport, otherSubsidy, reasons, source
MATCH (:Entity {id: $programme})<-[:UNDER]-(r:Record:Stay)
WHERE r.import IN $live AND NOT EXISTS { (r)-->(:Erasing) }
WITH r ORDER BY r.import, r.file, r.row
RETURN r.id AS stay, r.organization AS organization, r.person AS person, r.municipality AS municipality,
       r.startsOn AS startsOn, r.endsOn AS endsOn, r.headcount AS headcount,
       coalesce(r.lodgingPerNight, []) AS lodging, r.transport AS transport,
       r.otherSubsidy AS otherSubsidy, coalesce(r.reasons, []) AS reasons, r.source AS source
