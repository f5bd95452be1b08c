// params: first, second
// columns: forgotten
MATCH (j:JudgedMeeting {first: $first, second: $second})
DELETE j
RETURN count(*) AS forgotten
