CREATE CONSTRAINT erasure_hash IF NOT EXISTS FOR (x:Erasure) REQUIRE x.hash IS UNIQUE;
CREATE CONSTRAINT erasing_id IF NOT EXISTS FOR (e:Erasing) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT erasure_request_person IF NOT EXISTS FOR (r:ErasureRequest) REQUIRE r.person IS UNIQUE;
CREATE INDEX consent_choice_person IF NOT EXISTS FOR (c:ConsentChoice) ON (c.person);
