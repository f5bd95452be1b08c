CREATE CONSTRAINT fact_recording_id IF NOT EXISTS FOR (f:FactRecording) REQUIRE f.id IS UNIQUE;
CREATE INDEX fact_recording_at IF NOT EXISTS FOR (f:FactRecording) ON (f.at);
CREATE INDEX fact_recording_reporter IF NOT EXISTS FOR (f:FactRecording) ON (f.reporter);
CREATE INDEX fact_recording_other IF NOT EXISTS FOR (f:FactRecording) ON (f.other);
CREATE CONSTRAINT open_question_id IF NOT EXISTS FOR (q:OpenQuestion) REQUIRE q.id IS UNIQUE;
CREATE CONSTRAINT report_link_hash IF NOT EXISTS FOR (l:ReportLink) REQUIRE l.hash IS UNIQUE;
