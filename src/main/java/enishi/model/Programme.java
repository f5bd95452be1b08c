package enishi.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A workation programme.
 *
 * @param hub the municipality that connects firms and hosts
 * @param rule the name of its subsidy rule
 */
public record Programme(
    Id id,
    String name,
    @Nullable Id hub,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable String rule)
    implements Entity {}
