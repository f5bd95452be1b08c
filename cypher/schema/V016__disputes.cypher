CREATE CONSTRAINT dispute_id IF NOT EXISTS FOR (d:Dispute) REQUIRE d.id IS UNIQUE;
CREATE INDEX dispute_person IF NOT EXISTS FOR (d:Dispute) ON (d.person);
CREATE INDEX refuted_dispute IF NOT EXISTS FOR (r:Refuted) ON (r.dispute);
CREATE INDEX refuted_key IF NOT EXISTS FOR (r:Refuted) ON (r.key);
