package enishi.community;

import java.util.List;

/**
 * What a community is made of, whoever asks.
 *
 * @param size people in it
 * @param few the vertices of all of them where they are fewer than {@link SmallCounts#LEAST}
 * @param residences towns by how many live there
 * @param towns towns by how many have done something with them
 * @param organizations by how many hold a post there
 * @param shared events and projects by how many took part
 * @param typical things that are more common here than elsewhere, the most typical first
 * @param central vertices of the people with the strongest connections inside
 * @param inside summed strength of the connections inside
 */
@SuppressWarnings("ArrayRecordComponent")
record Portrait(
    int size,
    int[] few,
    List<Cell> residences,
    List<Cell> towns,
    List<Cell> organizations,
    List<Cell> shared,
    List<Cell> typical,
    int[] central,
    double inside) {
  Portrait {
    residences = List.copyOf(residences);
    towns = List.copyOf(towns);
    organizations = List.copyOf(organizations);
    shared = List.copyOf(shared);
    typical = List.copyOf(typical);
  }
}
