package vn.khuyencong.law.text;

import com.google.common.base.CaseFormat;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.citation.LegalInstrument;
import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Term;
import vn.khuyencong.rule.Rule;

/**
 * A figure or list of a text, as it stands in the rule book.
 *
 * @param id stable id, unique in the book, "circular46.article6.much-labour"
 * @param topic what it is about; texts that follow one another on a matter share it
 * @param kind what it is
 * @param name what it is about, for a reader
 * @param value the value
 * @param citation where it is written
 * @param evidence how that was attested
 * @param validity days on which it holds
 */
public record Figure(
    String id,
    String topic,
    EntryKind kind,
    Term name,
    Object value,
    Citation citation,
    Evidence evidence,
    Validity validity) {
  /** The name of the factor by which a circular lifts its ceilings. */
  public static final Term UPLIFT =
      Term.of("hệ số ưu tiên trên mức hỗ trợ", "priority factor on ceilings");

  /** A figure with its own citation, on the days of the text it cites. */
  public static Figure of(String id, EntryKind kind, Term name, Cited<?> figure) {
    return new Figure(
        id,
        id,
        kind,
        name,
        figure.value(),
        figure.citation(),
        figure.evidence(),
        inForce(figure.citation()));
  }

  /**
   * The figure of {@code member} in a list, "kind of unit: town": its id ends with the name of the
   * member, its name with the words of it.
   */
  public static <E extends Enum<E> & Term> Figure listed(
      String id, EntryKind kind, Term list, E member, Cited<?> figure) {
    return of(id + "." + idOf(member), kind, named(list, member), figure);
  }

  /** The name of {@code member} as part of an id, "much-labour" for MUCH_LABOUR. */
  public static String idOf(Enum<?> member) {
    return idOf(member.name());
  }

  /** The code of an item as part of an id, "brand" for BRAND. */
  public static String idOf(String code) {
    return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, code);
  }

  /** The first day of {@code text}, as {@code place} says it. */
  public static Figure firstDay(String article, LegalInstrument text, Citation place) {
    return of(
        article + ".first-day",
        EntryKind.FIGURE,
        Term.of("ngày có hiệu lực", "first day in force"),
        new Cited<>(text.firstDay(), place, Evidence.SEEN));
  }

  /** "địa bàn: xã, tỉnh". */
  public static Term named(Term what, Term name) {
    return Term.of(what.vi() + ": " + name.vi(), what.en() + ": " + name.en());
  }

  /** A figure of {@code rule}, whose place and days it shares. */
  public static Figure of(String id, EntryKind kind, Term name, Object value, Rule<?> rule) {
    return new Figure(id, id, kind, name, value, rule.citation(), rule.evidence(), rule.validity());
  }

  /** This figure on a topic on which other texts have theirs. */
  public Figure on(String shared) {
    return new Figure(id, shared, kind, name, value, citation, evidence, validity);
  }

  /** This figure under another id. */
  Figure named(String other) {
    return new Figure(other, topic, kind, name, value, citation, evidence, validity);
  }

  /** This figure on other days. */
  public Figure during(Validity other) {
    return new Figure(id, topic, kind, name, value, citation, evidence, other);
  }

  /**
   * The days of the text that {@code citation} is of; every day if the library does not hold it.
   */
  static Validity inForce(Citation citation) {
    return Instruments.find(citation.instrument())
        .map(LegalInstrument::inForce)
        .orElse(Validity.ALWAYS);
  }
}
