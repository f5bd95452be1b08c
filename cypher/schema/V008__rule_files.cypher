DROP CONSTRAINT ladder_version IF EXISTS;
CREATE CONSTRAINT rule_file_version IF NOT EXISTS FOR (r:RuleFile) REQUIRE (r.shelf, r.name, r.version) IS UNIQUE;
