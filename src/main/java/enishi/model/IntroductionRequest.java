package enishi.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One person asked another to introduce them to a third. */
public record IntroductionRequest(
    Id requester,
    Id introducer,
    Id target,
    LocalDate askedOn,
    @Nullable LocalDate answeredOn,
    @Nullable RequestOutcome outcome) {}
