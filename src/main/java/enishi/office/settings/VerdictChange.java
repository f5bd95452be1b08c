package enishi.office.settings;

import enishi.model.Id;

/** A candidate of a referral-only project whose answer becomes another. */
record VerdictChange(
    Id person, String personName, Id project, String projectName, Standing from, Standing to) {}
