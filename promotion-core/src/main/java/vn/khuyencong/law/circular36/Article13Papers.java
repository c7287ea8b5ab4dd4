package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;

/**
 * Điều 13. Tạm ứng kinh phí lần một: which papers are handed in for the first advance, by kind. The
 * papers that have a fact of their own are asked by {@link Article13FirstAdvance}; the others are
 * in the list of papers, which is asked where it is not given.
 */
public final class Article13Papers {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(13);
  private static final Citation CLAUSE_2 = ARTICLE.clause(2);

  private static final ImmutableSet<PaymentPaper> LISTED_ONLY =
      ImmutableSet.of(PaymentPaper.PROGRESS_REPORT, PaymentPaper.ACCEPTANCE_RECORD);

  /** Clauses 1 to 3: the progress report, or the record of acceptance, is in the list of papers. */
  public static final Rule<AdvanceRequest> PAPERS =
      Rule.of(
          "circular36.article13.papers",
          ARTICLE,
          NationalProjects.only(
              AdvanceRequest::money,
              (request, context) ->
                  missed(request).stream()
                      .map(
                          papers ->
                              Article16OtherRates.unlessOthers(
                                      request, PaperLists.complete(request, papers.value()))
                                  .citing(papers))
                      .toList()));

  /** The rules of this article on lists of papers. */
  public static final RuleSet<AdvanceRequest> RULES =
      new RuleSet<>("circular36.article13.lists", ImmutableList.of(PAPERS));

  /** This article as a part of its text. */
  static final TextPart PART =
      Stream.of(AdvanceKind.values())
          .flatMap(
              kind ->
                  of(kind).stream()
                      .map(
                          papers ->
                              PaperLists.figure(
                                  "circular36.article13.papers",
                                  "để tạm ứng lần một",
                                  "for the first advance",
                                  kind,
                                  papers)))
          .reduce(
              TextPart.of(Article13Papers.class).rules(Matter.ADVANCES, RULES),
              TextPart::figure,
              (one, other) -> other);

  private Article13Papers() {}

  /**
   * The papers of the first advance for projects of {@code kind}, in the order of the text; absent
   * where the article does not list the kind.
   */
  public static Optional<Cited<List<PaymentPaper>>> of(AdvanceKind kind) {
    return switch (kind) {
      case CLUSTER_INFRASTRUCTURE ->
          list(
              ARTICLE.clause(1).point("b"),
              PaymentPaper.SUPPORT_CONTRACT,
              PaymentPaper.BUILDER_CONTRACT,
              PaymentPaper.PROGRESS_REPORT);
      case TRAINING -> list(CLAUSE_2.point("a"), PaymentPaper.PLAN);
      case EVENTS_AND_BRANDS -> list(CLAUSE_2.point("b"), PaymentPaper.PLAN);
      case ADVICE, SHORT_COURSES_AND_FORUMS -> list(CLAUSE_2.point("b"));
      case FAIRS_AND_MEDIA -> list(CLAUSE_2.point("c"));
      case CLUSTER_PLANNING -> list(CLAUSE_2.point("c"), PaymentPaper.SUPPORT_CONTRACT);
      case MODELS_AND_MACHINERY -> list(CLAUSE_2.point("d"), PaymentPaper.PROGRESS_REPORT);
      case ENTERPRISE_FOUNDING ->
          list(
              ARTICLE.clause(3).point("b"),
              PaymentPaper.ACCEPTANCE_RECORD,
              PaymentPaper.COMPLETION_REPORT,
              PaymentPaper.BUSINESS_REGISTRATION);
      case LOAN_INTEREST, OTHER -> Optional.empty();
    };
  }

  private static Optional<Cited<List<PaymentPaper>>> list(Citation place, PaymentPaper... more) {
    return Optional.of(
        PaperLists.list(
            place,
            Stream.concat(Stream.of(PaymentPaper.CONTRACT), Stream.of(more))
                .toArray(PaymentPaper[]::new)));
  }

  /** The list for a first advance, as far as nothing else asks. */
  private static Optional<Cited<List<PaymentPaper>>> missed(AdvanceRequest request) {
    return request
        .kind()
        .filter(kind -> Article13FirstAdvance.concerns(request, Set.of(kind)))
        .flatMap(Article13Papers::of)
        .map(
            papers ->
                PaperLists.list(
                    papers.citation(),
                    papers.value().stream()
                        .filter(LISTED_ONLY::contains)
                        .toArray(PaymentPaper[]::new)))
        .filter(papers -> !papers.value().isEmpty());
  }
}
