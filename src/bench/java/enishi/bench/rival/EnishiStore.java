package enishi.bench.rival;

import enishi.bench.input.Input;
import enishi.bench.input.InputMaker;
import enishi.network.Connections;
import enishi.network.LivingNetwork;
import enishi.network.Network;
import enishi.network.StrengthRules;
import enishi.store.Store;
import enishi.store.StoreSettings;
import enishi.store.StoreUse;
import java.nio.file.Files;
import java.nio.file.Path;

/** What it takes from a store with an input's town in it to the network and its connections. */
public final class EnishiStore {
  private EnishiStore() {}

  /** Where the dataset of an input is, once it is written. */
  public static Path dataset(Input input) {
    return input.folder().resolve("dataset");
  }

  /** Where the embedded store with that dataset is, once it is imported. */
  public static Path store(Input input) {
    return input.folder().resolve("store");
  }

  /** Lies beside a store that is whole. */
  public static Path imported(Input input) {
    return input.folder().resolve("store.imported");
  }

  static Answer read(Input input) {
    if (!Files.exists(imported(input))) {
      return missing(input);
    }
    try (Store store = open(input)) {
      LivingNetwork living = new LivingNetwork(store, StrengthRules.standard());
      long start = System.nanoTime();
      Network network = living.now();
      long nanos = System.nanoTime() - start;
      return Answer.run(nanos).noting("revision " + network.facts().revision());
    }
  }

  static Answer connections(Input input) {
    if (!Files.exists(imported(input))) {
      return missing(input);
    }
    try (Store store = open(input)) {
      Network network = new LivingNetwork(store, StrengthRules.standard()).now();
      network.at(InputMaker.AS_OF.minusYears(1));
      long start = System.nanoTime();
      Connections connections = network.at(InputMaker.AS_OF);
      long nanos = System.nanoTime() - start;
      int edges = connections.graph().edgeCount();
      return Answer.run(nanos)
          .noting(
              edges == input.ties()
                  ? "as many connections as the input has ties"
                  : "≠ %,d connections, the input has %,d ties".formatted(edges, input.ties()));
    }
  }

  /** Opens the embedded store of an input. */
  public static Store open(Input input) {
    return Store.open(StoreSettings.embedded(store(input)), StoreUse.COMMAND);
  }

  private static Answer missing(Input input) {
    return Answer.cannot(
        "no imported store; maybe run bench store --sizes %d first".formatted(input.people()));
  }
}
