package enishi.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company, association, NPO, university or committee (企業・団体).
 *
 * @param unincorporated 法人格を持たない
 * @param hasRules has rules (規約) that name a representative
 */
public record Organization(
    Id id,
    String name,
    @Nullable OrganizationKind kind,
    @Nullable Sector sector,
    @Nullable Id municipality,
    List<String> aliases,
    boolean unincorporated,
    boolean hasRules)
    implements Entity {
  public Organization {
    aliases = List.copyOf(aliases);
  }
}
