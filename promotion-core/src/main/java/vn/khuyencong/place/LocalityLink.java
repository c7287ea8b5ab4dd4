package vn.khuyencong.place;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;

/**
 * A link from a unit to one that preceded or succeeded it.
 *
 * @param id id of the other unit
 * @param name name of the other unit with its kind, "xã Tuyên Thạnh"
 * @param share how much of the earlier unit went over, if known
 * @param citation the resolution that says so
 * @param evidence how that was attested
 */
public record LocalityLink(
    String id, String name, Optional<TransferShare> share, Citation citation, Evidence evidence)
    implements Localised {

  /**
   * Checks that the other unit is named.
   *
   * @throws IllegalArgumentException if the id, name, citation or evidence is absent, or a name is
   *     blank or not one line
   */
  public LocalityLink {
    id = Gate.line("id of a linked locality", id);
    name = Gate.line("name of a linked locality", name);
    share = Gate.known(share);
    citation = Gate.given("citation of a linked locality", citation);
    evidence = Gate.given("evidence of a linked locality", evidence);
    checkArgument(!id.isBlank(), "id of a linked locality must not be blank: %s", name);
    checkArgument(!name.isBlank(), "name of a linked locality must not be blank: %s", id);
  }

  @Override
  public String in(Language language) {
    return name;
  }
}
