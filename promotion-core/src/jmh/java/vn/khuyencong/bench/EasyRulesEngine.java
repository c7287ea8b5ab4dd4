package vn.khuyencong.bench;

import java.util.Objects;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import vn.khuyencong.facility.BrickKiln;
import vn.khuyencong.facility.BusinessField;
import vn.khuyencong.floor.Floor;
import vn.khuyencong.place.CityClass;
import vn.khuyencong.place.LocalityKind;

/** The twelve conditions in Easy Rules. */
public final class EasyRulesEngine {
  private static final String SHEET = "sheet";
  private static final int MOST_WORKERS = 200;
  private static final int MOST_WORKERS_OF_TRADE = 100;
  private static final long MOST_CAPITAL = 100_000_000_000L;
  private static final long MOST_CAPITAL_OF_AGRICULTURE = 20_000_000_000L;
  private static final long MOST_CAPITAL_OF_TRADE = 10_000_000_000L;

  private final RulesEngine engine = new DefaultRulesEngine();
  private final Rules rules = new Rules();

  /** Makes the rules. */
  public EasyRulesEngine() {
    add(Floor.PRODUCES, Sheet::isProduces);
    add(Floor.LAWFUL, Sheet::isLawful);
    add(Floor.FORM, sheet -> sheet.getForm() != null && Floor.FORMS.contains(sheet.getForm()));
    add(Floor.SIZE, EasyRulesEngine::size);
    add(Floor.PLACE, EasyRulesEngine::place);
    add(Floor.WARD, EasyRulesEngine::ward);
    add(Floor.CONVERTED_WARD, EasyRulesEngine::convertedWard);
    add(Floor.SECTOR, Sheet::isListed);
    add(
        Floor.BRICK,
        sheet ->
            sheet.isBrick()
                && (sheet.getKiln() == BrickKiln.OTHER || sheet.getKiln() == BrickKiln.NONE));
    add(Floor.MINERALS, sheet -> sheet.isMinerals() && sheet.isDifficult());
    add(Floor.CLEANER, Sheet::isCleaner);
    add(Floor.SERVICES, Sheet::isServices);
  }

  /** The conditions that are met, by the bits of {@link Floor}. */
  public int met(Sheet sheet) {
    Facts facts = new Facts();
    facts.put(SHEET, sheet.cleared());
    engine.fire(rules, facts);
    return sheet.met();
  }

  private void add(int condition, Predicate<Sheet> holds) {
    rules.register(
        new RuleBuilder()
            .name(Floor.names().get(Integer.numberOfTrailingZeros(condition)))
            .when(facts -> holds.test(sheet(facts)))
            .then(facts -> sheet(facts).meet(condition))
            .build());
  }

  private static Sheet sheet(Facts facts) {
    return Objects.requireNonNull(facts.<Sheet>get(SHEET));
  }

  private static boolean size(Sheet sheet) {
    if (!sheet.isEnterprise()) {
      return true;
    }
    BusinessField field = sheet.getField();
    return (field == BusinessField.INDUSTRY_AND_CONSTRUCTION
            && sheet.getWorkers() <= MOST_WORKERS
            && sheet.getCapital() <= MOST_CAPITAL)
        || (field == BusinessField.AGRICULTURE_FORESTRY_FISHERY
            && sheet.getWorkers() <= MOST_WORKERS
            && sheet.getCapital() <= MOST_CAPITAL_OF_AGRICULTURE)
        || (sheet.getWorkers() <= MOST_WORKERS_OF_TRADE
            && sheet.getCapital() <= MOST_CAPITAL_OF_TRADE);
  }

  private static boolean place(Sheet sheet) {
    LocalityKind unit = sheet.getPlace();
    return unit == LocalityKind.COMMUNE
        || unit == LocalityKind.TOWNSHIP
        || unit == LocalityKind.RURAL_DISTRICT
        || unit == LocalityKind.TOWN;
  }

  private static boolean ward(Sheet sheet) {
    LocalityKind unit = sheet.getPlace();
    LocalityKind district = sheet.getDistrict();
    boolean ward = unit == LocalityKind.WARD;
    boolean city = unit == LocalityKind.CITY || (ward && district == LocalityKind.CITY);
    return (ward && (district == LocalityKind.TOWN || district == LocalityKind.RURAL_DISTRICT))
        || (city
            && (sheet.getCityClass() == CityClass.CLASS_2
                || sheet.getCityClass() == CityClass.CLASS_3));
  }

  private static boolean convertedWard(Sheet sheet) {
    return sheet.getPlace() == LocalityKind.WARD
        && sheet.getDistrict() == LocalityKind.CITY
        && (sheet.getCityClass() == null || sheet.getCityClass() == CityClass.CLASS_1)
        && sheet.getLastDayOfClock() >= sheet.getLastDayBefore();
  }
}
