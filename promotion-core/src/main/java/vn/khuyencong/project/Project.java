package vn.khuyencong.project;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.immutables.value.Value;
import vn.khuyencong.facility.Facility;
import vn.khuyencong.gate.Gate;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.money.StatedAmount;
import vn.khuyencong.money.Vnd;
import vn.khuyencong.support.SupportCategory;

/**
 * A project (đề án khuyến công), such as machinery of 690.000.000 đ for a foundry, of which
 * 300.000.000 đ are requested from local money. What is not known stays absent; an empty list or
 * set is not known either.
 *
 * @param id the caller's id
 * @param title what it is called
 * @param level the level that manages it
 * @param contents the contents of Article 4 of the decree that it carries out
 * @param otherContents contents that stand in no clause of Article 4
 * @param group whether it is drawn up for a group (đề án lập theo nhóm), whose members need not be
 *     fixed when the plan is approved
 * @param beneficiaries who benefits
 * @param lines its costs, each with the support requested for it
 * @param facts what the law asks of the lines
 * @param cost the whole cost (tổng kinh phí), đồng
 * @param sources where the whole cost comes from
 * @param period the time in which it is carried out
 * @param planYear the plan year
 * @param planDrawnUpIn the year in which the plan is drawn up: the plan year, or the one before
 * @param approval its approval; of a project of both kinds of money that of the kind it is carried
 *     out from, unless {@code approvals} has another
 * @param undertakings what those who request support have undertaken
 * @param procedure how it came into the plan
 * @param form grant or recoverable support
 * @param largeScale whether it is of large scale (quy mô lớn), for which the law has no figure
 * @param contentsLinked whether its contents are linked to serve the objectives of promotion
 * @param significance how far its activity or product matters
 * @param approvals its approvals by kind of money, where national and local money need one each
 * @param supportByYear what is planned for each year of a project of several years (nhiều năm), by
 *     source; empty if it is of one year, or that is not known
 * @param memberCount how many benefit, where that was published; they need not all be named
 * @param statedCost the whole cost as a publication states it, "khoảng 300 triệu đồng", where it is
 *     not known to the đồng; stated exactly it is the cost
 */
@Value.Builder
public record Project(
    String id,
    String title,
    Optional<ProjectLevel> level,
    Set<SupportCategory> contents,
    List<String> otherContents,
    Optional<Boolean> group,
    List<Beneficiary> beneficiaries,
    List<CostLine> lines,
    List<LineFacts> facts,
    Optional<Vnd> cost,
    List<SourceAmount> sources,
    Optional<ProjectPeriod> period,
    Optional<Year> planYear,
    Optional<Year> planDrawnUpIn,
    Approval approval,
    Undertakings undertakings,
    Procedure procedure,
    Optional<SupportForm> form,
    Optional<Boolean> largeScale,
    Optional<Boolean> contentsLinked,
    Optional<Significance> significance,
    List<MoneyApproval> approvals,
    List<YearAmount> supportByYear,
    Optional<Integer> memberCount,
    Optional<StatedAmount> statedCost) {

  /**
   * Checks that ids are used once, in one spelling, and that what is named by its id is there.
   *
   * @throws IllegalArgumentException if the id or title is absent, blank or not one line, a list or
   *     set holds an absent one, an id is used twice, is spelled in two ways or names what is not
   *     there, the cost is negative, a year has not four digits, the plan year is neither the year
   *     in which the plan is drawn up nor the next, the approvals name a kind of money twice or the
   *     support by year a year and source, the number of members is below 1, or the cost is not
   *     what it is stated to be
   */
  public Project {
    id = Gate.line("id of a project", id);
    title = Gate.line("title of a project", title);
    level = Gate.known(level);
    contents = Gate.set("contents of a project", contents);
    otherContents = Gate.list("other contents of a project", otherContents);
    group = Gate.known(group);
    beneficiaries = Gate.list("beneficiaries of a project", beneficiaries);
    lines = Gate.list("lines of a project", lines);
    facts = FactsByLine.of(Gate.list("facts of a project", facts));
    statedCost = Gate.known(statedCost);
    cost = ProjectChecks.exact(Gate.known(cost), statedCost);
    sources = Gate.list("sources of a project", sources);
    period = Gate.known(period);
    planYear = Gate.year("plan year of a project", planYear);
    planDrawnUpIn = Gate.year("planDrawnUpIn of a project", planDrawnUpIn);
    approval = Gate.given(approval, Approval.unknown());
    undertakings = Gate.given(undertakings, Undertakings.unknown());
    procedure = Gate.given(procedure, Procedure.unknown());
    form = Gate.known(form);
    largeScale = Gate.known(largeScale);
    contentsLinked = Gate.known(contentsLinked);
    significance = Gate.known(significance);
    supportByYear = Gate.list("support by year of a project", supportByYear);
    checkArgument(!id.isBlank(), "id of a project must not be blank: %s", title);
    checkArgument(!title.isBlank(), "title of a project must not be blank: %s", id);
    ProjectChecks.ids(beneficiaries, lines, facts);
    checkArgument(
        cost.map(sum -> !sum.isNegative()).orElse(true), "cost must not be negative: %s", cost);
    ProjectChecks.stated("project " + id, cost, statedCost);
    ProjectChecks.years(planYear, planDrawnUpIn);
    approvals = Gate.list("approvals by kind of money", approvals);
    checkArgument(
        approvals.stream().map(MoneyApproval::money).distinct().count() == approvals.size(),
        "approvals of a kind of money must be given once: %s",
        id);
    ProjectChecks.byYear(id, supportByYear);
    memberCount = Gate.known(memberCount);
    checkArgument(
        memberCount.map(count -> count > 0).orElse(true),
        "number of members of project %s must be at least 1: %s",
        id,
        memberCount);
    Gate.spelledOneWay(
        "ids of the facilities of project " + id,
        beneficiaries.stream().flatMap(one -> one.facility().stream()).map(Facility::id));
  }

  /** A builder for a project of which nothing is known yet. */
  public static ProjectBuilder builder() {
    return new ProjectBuilder()
        .approval(Approval.unknown())
        .undertakings(Undertakings.unknown())
        .procedure(Procedure.unknown());
  }

  /** A builder with the values of this project. */
  public ProjectBuilder toBuilder() {
    return builder().from(this);
  }

  /**
   * The kind of industrial-promotion money it is carried out from, known from its level, else from
   * its sources and lines; absent if they do not say, or say both.
   */
  public Optional<FundingSource> money() {
    if (level.isPresent()) {
      return Optional.of(level.get().money());
    }
    Set<FundingSource> named = kindsOfMoney();
    return named.size() == 1 && !leavesMoneyOpen()
        ? Optional.of(named.iterator().next())
        : Optional.empty();
  }

  /**
   * The money of {@code line}: the one it names, else the only kind of promotion money among the
   * sources; absent while it may be either. What another line names says nothing of this one.
   */
  public Optional<FundingSource> moneyOf(CostLine line) {
    return line.money().isPresent() ? line.money() : moneyOfSources();
  }

  private Optional<FundingSource> moneyOfSources() {
    Optional<FundingSource> only = Optional.empty();
    for (SourceAmount one : sources) {
      Optional<FundingSource> kind = one.source().promotion();
      boolean another = only.isPresent() && kind.isPresent() && !kind.equals(only);
      if (another || one.source() == MoneySource.PROMOTION) {
        return Optional.empty();
      }
      only = kind.isPresent() ? kind : only;
    }
    return only;
  }

  /** Whether some money may be national or local: of a source, or of a line. */
  public boolean leavesMoneyOpen() {
    return isOfUnknownSource() || Iterables.any(lines, line -> moneyOf(line).isEmpty());
  }

  private boolean isOfUnknownSource() {
    return Iterables.any(sources, one -> one.source() == MoneySource.PROMOTION);
  }

  /** The kinds of industrial-promotion money that its sources and lines name, national first. */
  public Set<FundingSource> kindsOfMoney() {
    Set<FundingSource> kinds = EnumSet.noneOf(FundingSource.class);
    for (CostLine line : lines) {
      line.money().ifPresent(kinds::add);
    }
    for (SourceAmount source : sources) {
      source.source().promotion().ifPresent(kinds::add);
    }
    return Sets.immutableEnumSet(kinds);
  }

  /**
   * The approval of what {@code kind} pays: the one given for it, else {@link #approval}, which of
   * both kinds stands for that from which it is carried out.
   */
  public Approval approvalOf(FundingSource kind) {
    boolean other = kindsOfMoney().size() > 1 && !money().map(kind::equals).orElse(true);
    return given(kind).orElseGet(() -> other ? Approval.unknown() : approval);
  }

  /** The approval that goes with the kind of money it is carried out from, else the one given. */
  public Approval leadingApproval() {
    return money().flatMap(this::given).orElse(approval);
  }

  /** Whether an approval is given for {@code kind} itself. */
  public boolean hasApprovalOf(FundingSource kind) {
    return given(kind).isPresent();
  }

  private Optional<Approval> given(FundingSource kind) {
    for (MoneyApproval one : approvals) {
      if (one.money() == kind) {
        return Optional.of(one.approval());
      }
    }
    return Optional.empty();
  }

  /**
   * All industrial-promotion money among the sources; absent if they name none, or the amount of
   * one is not known.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Optional<Vnd> support() {
    List<Vnd> promotion = new ArrayList<>(sources.size());
    for (SourceAmount one : sources) {
      if (one.source().isPromotion()) {
        if (one.saysNoAmount()) {
          return Optional.empty();
        }
        promotion.add(one.least());
      }
    }
    return promotion.isEmpty() ? Optional.empty() : Optional.of(Vnd.total(promotion));
  }

  /**
   * Whether it is carried out in several calendar years, but does not say what is planned for each.
   */
  public boolean leavesYearsOpen() {
    return supportByYear.isEmpty()
        && period.map(days -> days.first().getYear() < days.last().getYear()).orElse(false);
  }

  /**
   * Whether a part of it falls in {@code year}, which is its plan year or a later one: something is
   * planned for it, or it is carried out in several years of which this is one.
   */
  public boolean hasPartIn(Year year) {
    boolean planned = supportByYear.stream().anyMatch(part -> part.year().equals(year));
    return planned
        || (supportByYear.isEmpty()
            && planYear.map(first -> !first.isAfter(year)).orElse(true)
            && period
                .map(
                    days ->
                        days.first().getYear() < days.last().getYear()
                            && days.first().getYear() <= year.getValue()
                            && days.last().getYear() >= year.getValue())
                .orElse(false));
  }

  /**
   * What comes from {@code source}, zero if nothing does; absent while it is named without its
   * amount.
   *
   * @throws ArithmeticException if it does not fit whole đồng in 64 bits
   */
  public Optional<Vnd> from(MoneySource source) {
    List<SourceAmount> those = sources.stream().filter(one -> one.source() == source).toList();
    return those.stream().anyMatch(SourceAmount::saysNoAmount)
        ? Optional.empty()
        : Optional.of(Vnd.total(those.stream().map(SourceAmount::least).toList()));
  }

  /**
   * The members of the project by the ids of its beneficiaries.
   *
   * <p>Reading: "/cơ sở" and "/doanh nghiệp" count facilities by their own id, so that one facility
   * under two ids is one member, called by the first of them. A place for which nobody is chosen
   * yet is a member of its own.
   */
  public Map<String, String> members() {
    if (beneficiaries.size() == 1) {
      return ImmutableMap.of(beneficiaries.get(0).id(), beneficiaries.get(0).id());
    }
    Map<String, String> byFacility = new HashMap<>();
    ImmutableMap.Builder<String, String> members = ImmutableMap.builder();
    for (Beneficiary one : beneficiaries) {
      members.put(
          one.id(),
          one.facility()
              .map(who -> byFacility.computeIfAbsent(who.id(), first -> one.id()))
              .orElse(one.id()));
    }
    return members.buildOrThrow();
  }

  /**
   * How many benefit, as far as that is known: as many as were published, and no fewer than the
   * members it names.
   */
  public int size() {
    return Math.max(named(), memberCount.orElse(0));
  }

  /** Whether it names every one who benefits, each with its facility. */
  public boolean namesAll() {
    return !beneficiaries.isEmpty()
        && beneficiaries.stream().allMatch(one -> one.facility().isPresent())
        && named() >= memberCount.orElse(0);
  }

  /** Whether others may benefit than it names: it names nobody, or fewer than were published. */
  public boolean mayHaveOthers() {
    return beneficiaries.isEmpty() || named() < memberCount.orElse(0);
  }

  /** Whether {@code id} is one of its beneficiaries. */
  public boolean hasBeneficiary(String id) {
    return beneficiaries.stream().anyMatch(one -> one.id().equals(id));
  }

  /** How many are named: one facility is one, under however many ids. */
  private int named() {
    return beneficiaries.size() < 2
        ? beneficiaries.size()
        : ImmutableSet.copyOf(members().values()).size();
  }

  /** What is known of the thing {@code line} pays for. */
  public LineFacts factsOf(CostLine line) {
    return FactsByLine.of(facts).ofLine(line.id()).orElseGet(() -> LineFacts.of(line.id()).build());
  }

  /** Applies {@code check} to each line that is {@code wanted}, with its path "lines[3]". */
  public <T> List<T> eachLine(Predicate<CostLine> wanted, BiFunction<CostLine, String, T> check) {
    List<T> each = new ArrayList<>(0);
    for (int i = 0; i < lines.size(); i++) {
      if (wanted.test(lines.get(i))) {
        each.add(check.apply(lines.get(i), "lines[" + i + "]"));
      }
    }
    return ImmutableList.copyOf(each);
  }

  /** Applies {@code check} to each beneficiary, with its path "beneficiaries[0]". */
  public <T> List<T> eachBeneficiary(BiFunction<Beneficiary, String, T> check) {
    ImmutableList.Builder<T> each = ImmutableList.builderWithExpectedSize(beneficiaries.size());
    for (int i = 0; i < beneficiaries.size(); i++) {
      each.add(check.apply(beneficiaries.get(i), "beneficiaries[" + i + "]"));
    }
    return each.build();
  }
}
