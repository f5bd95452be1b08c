package enishi.office.settings;

import static enishi.model.EnishiException.badInput;

import enishi.directory.Views;
import enishi.model.EnishiException;
import enishi.model.ErrorCode;
import enishi.network.LivingNetwork;
import enishi.security.Asker;
import enishi.security.AuditTrail;
import enishi.store.Store;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The door to the numbers of our own choice, for administrators: what holds and why, what would
 * change with others, setting them, and the way back.
 */
public final class SettingsDesk {
  private static final int LONGEST_NOTE = 500;
  private static final String KEEP = "see or change settings";

  private final KeptSettings kept;
  private final NumbersInForce inForce;
  private final Previews previews;
  private final Clock clock;

  public SettingsDesk(
      Store store,
      NumbersInForce inForce,
      LivingNetwork living,
      Views views,
      AuditTrail audit,
      Clock clock) {
    this.kept = new KeptSettings(store);
    this.inForce = inForce;
    this.previews = new Previews(store, living, views, audit, clock);
    this.clock = clock;
  }

  /** Every number as it holds now. Throws forbidden for anybody but an administrator. */
  SettingList find(Asker asker) {
    asker.requireAdministrator(KEEP);
    int version = kept.newest().number();
    SortedMap<String, String> now = inForce.now().byKey();
    List<SettingGroup> groups = new ArrayList<>();
    for (Group group : Group.values()) {
      groups.add(
          new SettingGroup(
              group,
              Words.JAPANESE.text("group." + group.word()),
              Words.ENGLISH.text("group." + group.word()),
              Catalogue.list().stream()
                  .filter(entry -> entry.group() == group)
                  .map(entry -> SettingLine.of(entry, now, inForce.fixed()))
                  .toList()));
    }
    return new SettingList(version, groups);
  }

  /** Every version that was ever set, newest first, and the standard as the last. */
  List<PastVersion> versions(Asker asker) {
    asker.requireAdministrator(KEEP);
    List<SettingVersion> all = new ArrayList<>(kept.list());
    all.add(SettingVersion.STANDARD);
    List<PastVersion> past = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      SettingVersion version = all.get(i);
      SortedMap<String, String> before =
          i + 1 < all.size() ? all.get(i + 1).values() : version.values();
      past.add(
          new PastVersion(
              version.number(),
              i == 0,
              version.at(),
              version.by(),
              version.note(),
              version.values(),
              Change.between(before, version.values())));
    }
    return past;
  }

  /** What would change on that day. Changes nothing. */
  Preview preview(Proposal proposal, LocalDate asOf, Asker asker) {
    asker.requireAdministrator(KEEP);
    SettingVersion newest = kept.newest();
    LiveNumbers proposed = inForce.with(values(proposal, newest));
    return previews.of(newest.number(), inForce.now(), proposed, asOf, asker);
  }

  /**
   * Sets the numbers from now on, as a new version. Throws bad-input where nothing would change,
   * for an unknown or fixed key and a number out of range; in-use where somebody set others
   * meanwhile.
   *
   * @param after the version on which the change rests; null for the newest
   */
  PastVersion apply(Proposal proposal, String note, @Nullable Integer after, Asker asker) {
    asker.requireAdministrator(KEEP);
    String said = note.strip();
    if (said.length() > LONGEST_NOTE) {
      throw badInput(
          "note (of %d characters) is too long, expected at most %d", said.length(), LONGEST_NOTE);
    }
    SettingVersion newest = kept.newest();
    SortedMap<String, String> values = values(proposal, newest);
    inForce.with(values);
    SettingVersion set =
        kept.keep(
            after == null ? newest.number() : after, values, clock.instant(), asker.name(), said);
    return new PastVersion(
        set.number(),
        true,
        set.at(),
        set.by(),
        set.note(),
        set.values(),
        Change.between(newest.values(), values));
  }

  /** What would be kept, which is what differs from the standard. */
  private SortedMap<String, String> values(Proposal proposal, SettingVersion newest) {
    Integer version = proposal.version();
    SortedMap<String, String> values =
        version == null ? changed(newest.values(), proposal.values()) : version(version).values();
    if (values.equals(newest.values())) {
      throw badInput(
          "nothing would change: the numbers are those of version (%d).%nMaybe another number.",
          newest.number());
    }
    return values;
  }

  private SettingVersion version(int number) {
    return number == 0
        ? SettingVersion.STANDARD
        : kept.list().stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(
                () ->
                    new EnishiException(
                        ErrorCode.UNKNOWN_ID,
                        "unknown version (%d).%nMaybe see: enishi settings --versions."
                            .formatted(number)));
  }

  private SortedMap<String, String> changed(
      SortedMap<String, String> known, SortedMap<String, String> changes) {
    SortedMap<String, String> values = new TreeMap<>(known);
    for (Map.Entry<String, String> change : changes.entrySet()) {
      Entry entry = Catalogue.live(change.getKey());
      String fixed = inForce.fixed().get(entry.key());
      if (fixed != null) {
        throw badInput(
            "%s (%s) is fixed at %s by the machine's settings (environment or application.yml).%n"
                + "Maybe take it out there and start Enishi anew.",
            entry.key(), change.getValue(), Entry.plain(fixed));
      }
      String number = entry.read(change.getValue());
      if (number.equals(entry.standard())) {
        values.remove(entry.key());
      } else {
        values.put(entry.key(), number);
      }
    }
    return values;
  }
}
