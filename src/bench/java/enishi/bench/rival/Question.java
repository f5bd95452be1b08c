package enishi.bench.rival;

/**
 * One line to a program.
 *
 * @param operation an {@link Operation}'s name in lower case
 * @param queries at most so many of the input's pairs or people
 * @param seconds no new query is begun after so many
 * @param run 0, 1, 2, … for repeated runs
 * @param answers where to leave labels, as int32
 */
public record Question(String operation, int queries, double seconds, int run, String answers) {}
