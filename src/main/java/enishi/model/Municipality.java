package enishi.model;

/** A 市区町村; the key of its id is its 6-digit local-government code (全国地方公共団体コード). */
public record Municipality(Id id, String name, String prefecture) implements Entity {}
