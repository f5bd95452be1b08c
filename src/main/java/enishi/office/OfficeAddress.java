package enishi.office;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where people reach this Enishi, for what is written on paper. */
final class OfficeAddress {
  private final String set;

  /**
   * @param set the setting {@code enishi.address}; empty for the address of whoever asks
   */
  OfficeAddress(String set) {
    this.set = set;
  }

  /** Without a slash at the end. */
  String base() {
    String address =
        set.isBlank() ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString() : set;
    return address.replaceAll("/+$", "");
  }
}
