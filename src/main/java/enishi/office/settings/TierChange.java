package enishi.office.settings;

import enishi.introduction.Band;
import enishi.model.Id;

/**
 * Somebody whose strength with a municipality comes into another band.
 *
 * @param from strength as it is, 0..1
 * @param to strength as it would be
 */
record TierChange(
    Id person,
    String personName,
    Id municipality,
    String municipalityName,
    double from,
    Band fromBand,
    double to,
    Band toBand) {}
