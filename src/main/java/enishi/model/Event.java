package enishi.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something people attend on dates (イベント).
 *
 * @param project the project it is related to
 * @param series the name that its editions share
 * @param reportedAttendance how many persons attended according to a document
 */
public record Event(
    Id id,
    String name,
    EventAdmission admission,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    @Nullable Id municipality,
    @Nullable Id project,
    @Nullable String series,
    @Nullable EventFormat format,
    @Nullable Integer reportedAttendance)
    implements Entity {}
