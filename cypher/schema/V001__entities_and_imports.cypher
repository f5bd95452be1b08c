CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE;
CREATE CONSTRAINT import_number IF NOT EXISTS FOR (i:Import) REQUIRE i.number IS UNIQUE;
CREATE INDEX import_dataset IF NOT EXISTS FOR (i:Import) ON (i.dataset);
CREATE INDEX import_state IF NOT EXISTS FOR (i:Import) ON (i.state);
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (r:Revision) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT sequence_name IF NOT EXISTS FOR (s:Sequence) REQUIRE s.name IS UNIQUE;
CREATE INDEX description_import IF NOT EXISTS FOR (d:Description) ON (d.import);
CREATE INDEX record_import IF NOT EXISTS FOR (r:Record) ON (r.import);
CREATE INDEX description_name_key IF NOT EXISTS FOR (d:Description) ON (d.nameKey);
