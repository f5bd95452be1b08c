package enishi.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a membership on a card.
 *
 * @param other the project on a person's card, the person on a project's
 * @param active whether it covers the day of the card
 */
record MembershipLine(
    Value other,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    boolean founder,
    boolean active) {}
