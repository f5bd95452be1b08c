package enishi.introduction.request;

import enishi.model.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, which never changes.
 *
 * @param id random, so that it says nothing about how many others there are
 * @param to whom the requester named: a person, an organization, a municipality or a skill
 * @param project what the requester wants to join by it; null for none
 * @param probability what the formula gave to this path when it was asked
 * @param answerDays days that each person asked has to answer
 */
record Asked(
    String id,
    Id requester,
    String to,
    @Nullable Id project,
    String purpose,
    double probability,
    LocalDate on,
    int answerDays) {}
