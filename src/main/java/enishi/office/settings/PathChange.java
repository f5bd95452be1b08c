package enishi.office.settings;

import enishi.model.Id;

/** Two persons whose best path of introductions, or its band, becomes another. */
record PathChange(Id from, String fromName, Id to, String toName, Way before, Way after) {}
