package vn.khuyencong.network;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.language.Language;
import vn.khuyencong.language.Localised;
import vn.khuyencong.place.Locality;

/**
 * The body in which a collaborator is placed, for some time: the Phòng Kinh tế of thành phố Tân An
 * since 2022.
 *
 * @param kind kind of the body
 * @param name its name, if known
 * @param unit the administrative unit it belongs to; a source may leave it unnamed
 * @param validity days of the placement
 */
@Value.Builder
public record HostOffice(
    HostKind kind, Optional<String> name, Optional<Locality> unit, Validity validity)
    implements Localised {

  /**
   * Checks that a name, where given, is not blank.
   *
   * @throws IllegalArgumentException if the kind or the days are absent, or the name is blank or
   *     not one line
   */
  public HostOffice {
    kind = Gate.given("kind of a host", kind);
    name = Gate.line("name of a host", name);
    unit = Gate.known(unit);
    validity = Gate.given("validity of a host", validity);
    checkArgument(
        name.map(given -> !given.isBlank()).orElse(true),
        "name of a host must not be blank: %s",
        kind);
  }

  /** A builder without any value set. */
  public static HostOfficeBuilder builder() {
    return new HostOfficeBuilder();
  }

  /**
   * The days on which the body is there: those of its kind and, of a commune People's Committee,
   * those of its unit, whatever became of the district the unit lay in.
   */
  public Validity existence() {
    return unit.filter(place -> kind == HostKind.COMMUNE)
        .map(place -> place.validity().within(place.kind().exists()).within(kind.exists()))
        .orElseGet(kind::exists);
  }

  /** Whether the body is there on {@code day}. */
  public boolean existsOn(LocalDate day) {
    boolean ofUnit = kind == HostKind.COMMUNE && unit.isPresent();
    return kind.exists().contains(day)
        && (!ofUnit
            || (unit.get().validity().contains(day) && unit.get().kind().exists().contains(day)));
  }

  @Override
  public String in(Language language) {
    return name.orElseGet(() -> kind.in(language))
        + unit.map(place -> ", " + place.in(language)).orElse("");
  }
}
