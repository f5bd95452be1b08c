package enishi.introduction.request;

import java.time.LocalDate;
import java.util.List;

/**
 * Requests that an asker has to do with, the newest first.
 *
 * @param waiting how many wait for something the asker has to say
 * @param more whether there are more than are listed
 */
public record RequestList(LocalDate asOf, int waiting, List<RequestCard> requests, boolean more) {
  public RequestList {
    requests = List.copyOf(requests);
  }
}
