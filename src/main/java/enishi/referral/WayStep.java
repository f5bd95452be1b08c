package enishi.referral;

import com.fasterxml.jackson.annotation.JsonProperty;
import enishi.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do on a way in, in its turn. Ids and names are null for persons whom the asker may
 * not see.
 *
 * @param doing what to do, {@code do} in JSON
 * @param who whom to do it with; null also where any member will do, and for going to an event
 * @param whoLabel the name, else words in its place; null for going to an event
 * @param to whom {@code who} introduces the person to, null where there is no such introduction
 * @param toLabel that person's name, else words in its place
 * @param event where to go or to meet, null where somebody is asked
 */
public record WayStep(
    @JsonProperty("do") Doing doing,
    @Nullable Id who,
    @Nullable String whoName,
    @Nullable String whoLabel,
    @Nullable Id to,
    @Nullable String toName,
    @Nullable String toLabel,
    @Nullable Id event,
    @Nullable String eventName) {
  /** Whether {@code who} is, or stands for, a member of the project. */
  boolean isWithMember() {
    return doing == Doing.BE_REFERRED || doing == Doing.MEET;
  }
}
