package enishi.community;

import enishi.network.Town;

/** Zachary's karate club (J. Anthropological Research 33, 1977) as a town: who met outside it. */
final class Club {
  private static final String[] MET = {
    "01 02 03 04 05 06 07 08 10 11 12 13 17 19 21 31",
    "02 03 07 13 17 19 21 30",
    "03 07 08 09 13 27 28 32",
    "07 12 13",
    "06 10",
    "06 10 16",
    "16",
    "",
    "30 32 33",
    "33",
    "",
    "",
    "",
    "33",
    "32 33",
    "32 33",
    "",
    "",
    "32 33",
    "33",
    "32 33",
    "",
    "32 33",
    "25 27 29 32 33",
    "25 27 31",
    "31",
    "29 33",
    "33",
    "31 33",
    "32 33",
    "32 33",
    "32 33",
    "33"
  };

  private Club() {}

  /** Members m00..m33, all connections equally strong, and m99 whom nobody knows. */
  static Town town() {
    StringBuilder town = new StringBuilder("person:m99\n");
    for (int one = 0; one < MET.length; one++) {
      for (String other : MET[one].split(" ", -1)) {
        if (!other.isEmpty()) {
          town.append("m%02d knows m%s 2022-01-01%n".formatted(one, other));
        }
      }
    }
    return Town.parse(town.toString());
  }
}
