package enishi.office;

import enishi.security.OpenSession;
import java.time.ZoneId;
import java.util.List;

/**
 * A session as pages list it.
 *
 * @param isThis whether it is the one that asks
 */
record SessionLine(String id, String browser, String since, String seen, boolean isThis) {
  static List<SessionLine> of(List<OpenSession> sessions, String current, ZoneId zone) {
    return sessions.stream()
        .map(
            session ->
                new SessionLine(
                    session.id(),
                    session.browser(),
                    Times.minute(session.since(), zone),
                    Times.minute(session.seen(), zone),
                    session.id().equals(current)))
        .toList();
  }
}
