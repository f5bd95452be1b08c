package enishi.directory;

import static enishi.model.EnishiException.unknownId;

import enishi.model.Entity;
import enishi.model.EntityKind;
import enishi.model.Id;
import enishi.network.Network;
import enishi.network.Receptivity;
import enishi.security.Asker;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one asker may see in one answer. Every id that a question names goes through {@link
 * #resolve}, every one that an answer shows through {@link #show}; a person whom the asker may not
 * see is the same as one who is not there.
 */
public final class View {
  private final Network network;
  private final Predicate<Id> sees;
  private final Optional<PseudonymTable> pseudonyms;
  private final Predicate<Id> knowsAnswersTo;

  /** Of somebody who may know how anybody's requests were answered. */
  View(Network network, Predicate<Id> sees, Optional<PseudonymTable> pseudonyms) {
    this(network, sees, pseudonyms, requester -> true);
  }

  /**
   * @param knowsAnswersTo to whose requests the asker may know the answers of single persons
   */
  View(
      Network network,
      Predicate<Id> sees,
      Optional<PseudonymTable> pseudonyms,
      Predicate<Id> knowsAnswersTo) {
    this.network = network;
    this.sees = sees;
    this.pseudonyms = pseudonyms;
    this.knowsAnswersTo = knowsAnswersTo;
  }

  /**
   * How willingly people answer, as far as it may be told about a way of that requester: nobody is
   * to learn from figures who declined their own requests.
   */
  public Receptivity receptivity(Id requester) {
    return knowsAnswersTo.test(requester)
        ? network.receptivity()
        : network.receptivity().knownTo(requester);
  }

  /** The asker's own id for one that means them too, any other as it was asked. */
  public Id own(Id asked, Asker asker) {
    Id self = asker.person();
    return self != null && network.facts().resolve(self).equals(network.facts().resolve(asked))
        ? self
        : asked;
  }

  /** Whether the asker may know who this person is, be it under a pseudonym. */
  public boolean sees(Id person) {
    return !person.is(EntityKind.PERSON) || sees.test(network.facts().resolve(person));
  }

  /** Whether persons are shown under pseudonyms. */
  public boolean isPseudonymous() {
    return pseudonyms.isPresent();
  }

  /**
   * The thing that a question means; for an id that was absorbed, the one that answers for it.
   * Throws unknown-id where it is not described or may not be seen.
   */
  public Id resolve(Id asked) {
    return find(asked).orElseThrow(() -> unknownId(asked));
  }

  /** The thing that a question means; empty where it is not described or may not be seen. */
  public Optional<Id> find(Id asked) {
    if (!asked.is(EntityKind.PERSON)) {
      return network.facts().find(asked).map(Entity::id);
    }
    if (pseudonyms.isPresent()) {
      return pseudonyms.get().findPerson(asked);
    }
    Id known = network.facts().resolve(asked);
    return network.facts().people().containsKey(known) && sees.test(known)
        ? Optional.of(known)
        : Optional.empty();
  }

  /** The thing as the asker may see it. */
  public Shown show(Id named) {
    Id id = network.facts().resolve(named);
    if (!id.is(EntityKind.PERSON)) {
      return new Shown(id, network.facts().find(id).map(entity -> entity.name()).orElse(id.key()));
    }
    if (pseudonyms.isPresent()) {
      return pseudonyms
          .get()
          .find(id)
          .map(name -> new Shown(name, name.key()))
          .orElse(Shown.MASKED);
    }
    return network.facts().people().containsKey(id) && sees.test(id)
        ? new Shown(id, network.facts().person(id).name())
        : Shown.MASKED;
  }
}
