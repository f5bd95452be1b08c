CREATE CONSTRAINT introduction_case_id IF NOT EXISTS FOR (c:IntroductionCase) REQUIRE c.id IS UNIQUE;
CREATE INDEX introduction_case_requester IF NOT EXISTS FOR (c:IntroductionCase) ON (c.requester);
CREATE INDEX introduction_case_state IF NOT EXISTS FOR (c:IntroductionCase) ON (c.state);
CREATE INDEX introduction_step_person IF NOT EXISTS FOR (s:IntroductionStep) ON (s.person, s.state);
CREATE CONSTRAINT introduction_gate_person IF NOT EXISTS FOR (g:IntroductionGate) REQUIRE g.person IS UNIQUE;
CREATE CONSTRAINT introduction_notice_id IF NOT EXISTS FOR (n:IntroductionNotice) REQUIRE n.id IS UNIQUE;
CREATE INDEX account_person IF NOT EXISTS FOR (a:Account) ON (a.person);
