CREATE CONSTRAINT judged_meeting_stays IF NOT EXISTS FOR (j:JudgedMeeting) REQUIRE (j.first, j.second) IS UNIQUE;
