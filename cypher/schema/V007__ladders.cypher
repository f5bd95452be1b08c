CREATE CONSTRAINT ladder_version IF NOT EXISTS FOR (l:Ladder) REQUIRE (l.name, l.version) IS UNIQUE;
