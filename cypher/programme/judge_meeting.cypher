// params: first, second, met, by, at, named
// columns: first
MERGE (j:JudgedMeeting {first: $first, second: $second})
SET j.met = $met, j.by = $by, j.at = $at, j.named = $named
RETURN j.first AS first
