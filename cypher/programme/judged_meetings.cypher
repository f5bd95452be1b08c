// params: stays
// columns: first, second, met, by, at, named
MATCH (j:JudgedMeeting) WHERE j.first IN $stays
RETURN j.first AS first, j.second AS second, j.met AS met, j.by AS by, j.at AS at, j.named AS named
ORDER BY first, second
