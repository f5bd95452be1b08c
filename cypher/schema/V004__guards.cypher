CREATE CONSTRAINT guard_version IF NOT EXISTS FOR (g:Guard) REQUIRE (g.project, g.number) IS UNIQUE;
