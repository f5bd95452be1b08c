package enishi.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person asked another to introduce them to a third.
 *
 * @param asked whom of introducer and target this row says was asked; null for both, one after the
 *     other
 */
public record IntroductionRequest(
    Id requester,
    Id introducer,
    Id target,
    LocalDate askedOn,
    @Nullable LocalDate answeredOn,
    @Nullable RequestOutcome outcome,
    @Nullable Id asked) {}
