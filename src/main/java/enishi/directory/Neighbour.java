package enishi.directory;

import enishi.model.Id;

/**
 * Somebody, or some organization or town, close to the one asked about.
 *
 * @param strength 0..1, higher is closer
 */
public record Neighbour(Id id, String name, double strength, Band band, boolean fictional) {}
