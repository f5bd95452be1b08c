CREATE CONSTRAINT invitation_hash IF NOT EXISTS FOR (i:Invitation) REQUIRE i.hash IS UNIQUE;
CREATE INDEX invitation_id IF NOT EXISTS FOR (i:Invitation) ON (i.id);
CREATE INDEX account_person IF NOT EXISTS FOR (a:Account) ON (a.person);
CREATE CONSTRAINT sign_in_failures_key IF NOT EXISTS FOR (f:SignInFailures) REQUIRE f.key IS UNIQUE;
CREATE INDEX sign_in_failures_turn IF NOT EXISTS FOR (f:SignInFailures) ON (f.turn);
CREATE CONSTRAINT session_id IF NOT EXISTS FOR (s:Session) REQUIRE s.id IS UNIQUE;
CREATE CONSTRAINT account_oidc IF NOT EXISTS FOR (a:Account) REQUIRE a.oidc IS UNIQUE;
