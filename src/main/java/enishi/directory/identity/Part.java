package enishi.directory.identity;

/**
 * One reason for or against: what was compared, how alike it is, and what that counts.
 *
 * @param field name, reading, organization, place, form, list, day or tie
 * @param level how alike
 * @param points binary logarithm of how much more often this is seen of one person than of two (our
 *     setting); negative speaks against
 */
public record Part(String field, String level, double points) {}
