package enishi.network;

/** Takes what one fact adds to the A of two persons, given as vertices in any order. */
@FunctionalInterface
interface PairSink {
  void add(int a, int b, double amount);
}
