package enishi.programme;

import java.util.List;

/**
 * What an organization gets in a fiscal year. Amounts are whole yen.
 *
 * @param year the calendar year in which it began
 * @param sum for all persons
 * @param cap at most so much for the organization
 * @param payment the smaller of both
 */
record SubsidyYear(int year, List<SubsidyPerson> persons, long sum, long cap, long payment) {
  SubsidyYear {
    persons = List.copyOf(persons);
  }

  boolean capped() {
    return sum > cap;
  }
}
