package enishi.directory.identity;

import enishi.model.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded under one id, for two of them to be laid side by side.
 *
 * @param organizations names of those in which a person holds a post
 * @param place name of where a person lives or an organization lies
 * @param form the kind of an organization; null for persons
 * @param facts how many facts name the id
 * @param source where the description came from; null where several imports describe it
 */
public record Side(
    Id id,
    String name,
    @Nullable String kana,
    List<String> aliases,
    List<String> organizations,
    @Nullable String place,
    @Nullable String form,
    boolean fictional,
    int facts,
    @Nullable String source) {
  public Side {
    aliases = List.copyOf(aliases);
    organizations = List.copyOf(organizations);
  }
}
