package enishi.population;

import enishi.store.Statement;

/** The statements on ladders that organizers gave. */
enum PopulationCypher implements Statement {
  KEEP_LADDER,
  LIST_LADDERS;

  @Override
  public String room() {
    return "population";
  }
}
