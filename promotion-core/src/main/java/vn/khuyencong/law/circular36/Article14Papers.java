package vn.khuyencong.law.circular36;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyencong.citation.Citation;
import vn.khuyencong.citation.Cited;
import vn.khuyencong.citation.Instruments;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.text.EntryKind;
import vn.khuyencong.law.text.Matter;
import vn.khuyencong.law.text.TextPart;
import vn.khuyencong.project.AdvanceKind;
import vn.khuyencong.project.AdvanceRequest;
import vn.khuyencong.project.PaidContent;
import vn.khuyencong.project.PaymentPaper;
import vn.khuyencong.rule.Rule;
import vn.khuyencong.rule.RuleSet;
import vn.khuyencong.rule.Verdict;

/**
 * Điều 14. Tạm ứng kinh phí còn lại: which papers are handed in for what is paid after acceptance,
 * by content. The list of papers is asked where it is not given, unless each has a fact of its own;
 * what turns on a fact besides is in {@link Article14Remainder}.
 *
 * <p>Reading: founding an enterprise (Article 13 clause 3) and loan interest (Article 15 clause 1)
 * are paid at once, on their own papers, so that this article leaves no remainder to them. In
 * clause 8 "if any" is said of the samples. Study visits stand in Article 13 only and need what the
 * opening asks of all.
 */
public final class Article14Papers {
  private static final Citation ARTICLE = Instruments.CIRCULAR_36_2013.article(14);
  private static final Citation CLAUSE_2 = ARTICLE.clause(2);

  /** Opening: the papers of every content. */
  public static final Cited<List<PaymentPaper>> OPENING =
      PaperLists.list(
          ARTICLE,
          PaymentPaper.ACCEPTANCE_RECORD,
          PaymentPaper.RESULT_REPORT,
          PaymentPaper.COMPLETION_REPORT);

  /** What rules of {@link Article14Remainder} ask. */
  private static final ImmutableSet<PaymentPaper> ASKED_ELSEWHERE =
      ImmutableSet.of(
          PaymentPaper.COMPLETION_REPORT,
          PaymentPaper.OUTPUT_CERTIFICATE,
          PaymentPaper.AUDIT_REPORT);

  /** Opening: the papers of every content are there. */
  public static final Rule<AdvanceRequest> OPENING_PAPERS =
      Article14Remainder.rule(
          "circular36.article14.opening-papers",
          ARTICLE,
          request -> listed(request).map(one -> complete(one, OPENING.value())));

  /** Clauses 1 to 15: the papers of its content are there. */
  public static final Rule<AdvanceRequest> CONTENT_PAPERS =
      Article14Remainder.rule(
          "circular36.article14.content-papers",
          ARTICLE,
          request -> listed(request).flatMap(Article14Papers::ofContent));

  /** The rules of this article on lists of papers. */
  public static final RuleSet<AdvanceRequest> RULES =
      new RuleSet<>("circular36.article14.lists", ImmutableList.of(OPENING_PAPERS, CONTENT_PAPERS));

  /** This article as a part of its text. */
  static final TextPart PART =
      Stream.of(PaidContent.values())
          .flatMap(
              content ->
                  of(content).stream()
                      .map(
                          papers ->
                              PaperLists.figure(
                                  "circular36.article14.papers",
                                  "để tạm ứng phần còn lại",
                                  "for the remainder",
                                  content,
                                  papers)))
          .reduce(
              TextPart.of(Article14Papers.class)
                  .rules(Matter.ADVANCES, RULES)
                  .figure(
                      "circular36.article14.opening",
                      EntryKind.CLASSIFICATION,
                      Term.of(
                          "giấy tờ phải có của mọi đề án để tạm ứng phần còn lại",
                          "papers of every project for the remainder"),
                      OPENING),
              TextPart::figure,
              (one, other) -> other);

  private Article14Papers() {}

  /**
   * The papers of {@code content} beside those of every content, in the order of the text; absent
   * where no clause lists it.
   */
  public static Optional<Cited<List<PaymentPaper>>> of(PaidContent content) {
    return switch (content) {
      case TRAINING ->
          list(
              ARTICLE.clause(1),
              PaymentPaper.CERTIFICATE_DECISION,
              PaymentPaper.LEARNER_LIST,
              PaymentPaper.EMPLOYED_LIST,
              PaymentPaper.SUBSISTENCE_PROOF);
      case ADVICE, COURSES, CONFERENCES, SHORT_COURSES_AND_FORUMS -> ofClause2(content);
      case DEMONSTRATION_MODELS ->
          list(
              ARTICLE.clause(3),
              PaymentPaper.ITEM_INVOICES,
              PaymentPaper.DELEGATE_LIST,
              PaymentPaper.MODEL_DESCRIPTION,
              PaymentPaper.SUBSISTENCE_PROOF);
      case TECHNOLOGY_TRANSFER -> provided(ARTICLE.clause(4));
      case MACHINERY -> provided(ARTICLE.clause(5));
      case CLEANER_PRODUCTION -> list(ARTICLE.clause(6), PaymentPaper.CLEANER_PRODUCTION_REPORT);
      case BRANDS, COLLECTIVE_MARKS, MEDIA, WEBSITES -> ofClauses7And8(content);
      case ASSOCIATIONS, FAIRS_ORGANISED, FAIRS_JOINED, LINKAGE_CLUSTERS, CLUSTER_PLANNING ->
          ofClauses9To13(content);
      case CLUSTER_INFRASTRUCTURE, CLUSTER_TREATMENT, ESTABLISHMENT_TREATMENT ->
          ofClause14(content);
      case CONTESTS ->
          list(ARTICLE.clause(15), PaymentPaper.COMMITTEE_DECISION, PaymentPaper.PRIZE_DECISION);
      case STUDY_VISITS, ENTERPRISE_FOUNDING, LOAN_INTEREST, OTHER -> Optional.empty();
    };
  }

  private static Optional<Cited<List<PaymentPaper>>> ofClause2(PaidContent content) {
    return switch (content) {
      case ADVICE -> provided(CLAUSE_2.point("a"), PaymentPaper.VOUCHER_LIST);
      case COURSES ->
          list(
              CLAUSE_2.point("b"),
              PaymentPaper.LEARNER_LIST,
              PaymentPaper.MATERIALS,
              PaymentPaper.SUBSISTENCE_PROOF);
      default ->
          list(
              CLAUSE_2.point("c"),
              PaymentPaper.DELEGATE_LIST,
              PaymentPaper.MATERIALS,
              PaymentPaper.SUBSISTENCE_PROOF);
    };
  }

  private static Optional<Cited<List<PaymentPaper>>> ofClauses7And8(PaidContent content) {
    return switch (content) {
      case COLLECTIVE_MARKS ->
          list(
              ARTICLE.clause(7),
              PaymentPaper.MARK_CERTIFICATE,
              PaymentPaper.MARK_RULES,
              PaymentPaper.BRAND_STRATEGY,
              PaymentPaper.VOUCHER_LIST);
      case WEBSITES ->
          provided(ARTICLE.clause(8), PaymentPaper.PRODUCT_LIST, PaymentPaper.WEBSITE_LICENCE);
      case MEDIA -> provided(ARTICLE.clause(8), PaymentPaper.PRODUCT_LIST);
      default ->
          list(
              ARTICLE.clause(7),
              PaymentPaper.MARK_CERTIFICATE,
              PaymentPaper.BRAND_STRATEGY,
              PaymentPaper.VOUCHER_LIST);
    };
  }

  private static Optional<Cited<List<PaymentPaper>>> ofClauses9To13(PaidContent content) {
    return switch (content) {
      case ASSOCIATIONS ->
          list(
              ARTICLE.clause(9),
              PaymentPaper.ASSOCIATION_DECISION,
              PaymentPaper.MEMBER_LIST,
              PaymentPaper.VOUCHER_LIST);
      case FAIRS_ORGANISED ->
          list(ARTICLE.clause(10), PaymentPaper.PARTICIPANT_LIST, PaymentPaper.BOOTH_CONTRACT);
      case FAIRS_JOINED ->
          list(
              ARTICLE.clause(11),
              PaymentPaper.PARTICIPANT_LIST,
              PaymentPaper.BOOTH_CONTRACT,
              PaymentPaper.BOOTH_INVOICE);
      case LINKAGE_CLUSTERS ->
          list(ARTICLE.clause(12), PaymentPaper.LINKAGE_DECISION, PaymentPaper.VOUCHER_LIST);
      default ->
          list(ARTICLE.clause(13), PaymentPaper.CLUSTER_PLAN_DECISION, PaymentPaper.VOUCHER_LIST);
    };
  }

  private static Optional<Cited<List<PaymentPaper>>> ofClause14(PaidContent content) {
    return switch (content) {
      case CLUSTER_TREATMENT ->
          list(
              ARTICLE.clause(14),
              PaymentPaper.WORKS_ACCEPTANCE,
              PaymentPaper.OUTPUT_CERTIFICATE,
              PaymentPaper.AUDIT_REPORT);
      case ESTABLISHMENT_TREATMENT ->
          list(ARTICLE.clause(14), PaymentPaper.WORKS_ACCEPTANCE, PaymentPaper.OUTPUT_CERTIFICATE);
      default -> list(ARTICLE.clause(14), PaymentPaper.WORKS_ACCEPTANCE, PaymentPaper.AUDIT_REPORT);
    };
  }

  private static Optional<Cited<List<PaymentPaper>>> provided(
      Citation place, PaymentPaper... more) {
    return list(
        place,
        Stream.concat(
                Stream.of(PaymentPaper.PROVIDER_CONTRACT, PaymentPaper.PROVIDER_LIQUIDATION),
                Stream.of(more))
            .toArray(PaymentPaper[]::new));
  }

  private static Optional<Cited<List<PaymentPaper>>> list(Citation place, PaymentPaper... papers) {
    return Optional.of(PaperLists.list(place, papers));
  }

  /** {@code request}, if this article asks for papers of it. */
  private static Optional<AdvanceRequest> listed(AdvanceRequest request) {
    boolean decidedElsewhere =
        request
            .kind()
            .map(
                kind ->
                    kind == AdvanceKind.ENTERPRISE_FOUNDING
                        || kind == AdvanceKind.LOAN_INTEREST
                        || (kind == AdvanceKind.OTHER
                            && request
                                .content()
                                .map(content -> content != PaidContent.CONTESTS)
                                .orElse(false)))
            .orElse(true);
    return decidedElsewhere ? Optional.empty() : Optional.of(request);
  }

  private static Optional<Verdict> ofContent(AdvanceRequest request) {
    if (request.paidContent().isEmpty()) {
      return Optional.of(Verdict.missing("paidContent").at("content"));
    }
    return request
        .paidContent()
        .flatMap(Article14Papers::of)
        .map(papers -> complete(request, papers.value()).citing(papers));
  }

  private static Verdict complete(AdvanceRequest request, List<PaymentPaper> papers) {
    return PaperLists.complete(
        request, papers.stream().filter(paper -> !ASKED_ELSEWHERE.contains(paper)).toList());
  }
}
