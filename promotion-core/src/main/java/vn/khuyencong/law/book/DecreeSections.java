package vn.khuyencong.law.book;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyencong.language.Term;
import vn.khuyencong.law.decree45.Article01Scope;
import vn.khuyencong.law.decree45.Article02Plans;
import vn.khuyencong.law.decree45.Article02Projects;
import vn.khuyencong.law.decree45.Article04SupportContents;
import vn.khuyencong.law.decree45.Article05Sectors;
import vn.khuyencong.law.decree45.Article06Priority;
import vn.khuyencong.law.decree45.Article08LocalOrganization;
import vn.khuyencong.law.decree45.Article10Collaborators;
import vn.khuyencong.law.decree45.Article11Funding;
import vn.khuyencong.law.decree45.Article14Management;
import vn.khuyencong.law.decree45.Article16LocalPrograms;
import vn.khuyencong.law.decree45.Article16SupportForms;
import vn.khuyencong.law.decree45.ProjectMoney;
import vn.khuyencong.project.ProjectLevel;

/** The entries of Decree 45/2012/NĐ-CP, with its amendment. */
final class DecreeSections {
  private static final Term APPROVER = Term.of("cấp có thẩm quyền duyệt", "approved by");

  private DecreeSections() {}

  static Stream<List<BookEntry>> all() {
    return Stream.of(
        EntryCollector.of(Article01Scope.class)
            .rules(Article01Scope.RULES, Article01Scope.SITE_RULES)
            .dated(
                "decree45.article1.forms",
                EntryKind.CLASSIFICATION,
                Term.of("hình thức của đối tượng thụ hưởng", "forms of beneficiaries"),
                Article01Scope.FORMS)
            .entries(),
        AskedLists.places(),
        AskedLists.kinds(),
        plans(),
        projects(),
        EntryCollector.of(Article04SupportContents.class)
            .rules(Article04SupportContents.RULES)
            .entries(),
        EntryCollector.of(Article05Sectors.class)
            .rules(Article05Sectors.RULES, Article05Sectors.SITE_RULES)
            .entries(),
        AskedLists.sectors(),
        EntryCollector.of(Article06Priority.class).rules(Article06Priority.RULES).entries(),
        EntryCollector.of(Article08LocalOrganization.class)
            .rules(Article08LocalOrganization.RULES)
            .entries(),
        EntryCollector.of(Article10Collaborators.class)
            .rules(Article10Collaborators.RULES)
            .entries(),
        EntryCollector.of(Article11Funding.class)
            .rules(
                Article11Funding.RULES, Article11Funding.PROJECT_RULES, Article11Funding.PLAN_RULES)
            .entries(),
        EntryCollector.of(Article14Management.class).rules(Article14Management.RULES).entries(),
        EntryCollector.of(Article16LocalPrograms.class)
            .rules(Article16LocalPrograms.RULES)
            .entries(),
        EntryCollector.of(Article16SupportForms.class).rules(Article16SupportForms.RULES).entries(),
        EntryCollector.of(ProjectMoney.class).rules(ProjectMoney.RULES).entries());
  }

  private static List<BookEntry> plans() {
    return EntryCollector.of(Article02Plans.class)
        .rules(Article02Plans.PROGRAM_RULES, Article02Plans.RULES)
        .dated(
            "decree45.article2.approves-national-program",
            EntryKind.APPROVER,
            Term.of(
                "cấp có thẩm quyền duyệt chương trình quốc gia", "national programme approved by"),
            Article02Plans.APPROVES_NATIONAL_PROGRAM)
        .figure(
            "decree45.article2.usual-years",
            EntryKind.FIGURE,
            Term.of("số năm thông thường của một chương trình", "usual years of a programme"),
            Article02Plans.USUAL_YEARS,
            Article02Plans.USUAL_LENGTH)
        .entries();
  }

  private static List<BookEntry> projects() {
    EntryCollector section =
        EntryCollector.of(Article02Projects.class).rules(Article02Projects.RULES);
    for (ProjectLevel level : ProjectLevel.values()) {
      section.figure(
          "decree45.article2.approver." + CanonicalText.id(level.name()),
          EntryKind.APPROVER,
          EntryWording.named(APPROVER, level),
          Article02Projects.competent(level),
          Article02Projects.APPROVED);
    }
    return section.entries();
  }
}
