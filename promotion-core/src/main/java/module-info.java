/**
 * The law of industrial promotion (khuyến công) in Vietnam, as values and rules that an application
 * embeds. Start at {@link vn.khuyencong.PromotionLaw}.
 */
module vn.khuyencong.promotion.core {
  requires com.google.common;
  requires static com.fasterxml.jackson.annotation;
  requires static org.immutables.value;
  requires static transitive org.jspecify;

  exports vn.khuyencong;
  exports vn.khuyencong.budget;
  exports vn.khuyencong.citation;
  exports vn.khuyencong.document;
  exports vn.khuyencong.facility;
  exports vn.khuyencong.file;
  exports vn.khuyencong.language;
  exports vn.khuyencong.law;
  exports vn.khuyencong.law.allocation;
  exports vn.khuyencong.law.book;
  exports vn.khuyencong.law.circular152;
  exports vn.khuyencong.law.circular28;
  exports vn.khuyencong.law.circular36;
  exports vn.khuyencong.law.circular40;
  exports vn.khuyencong.law.circular46;
  exports vn.khuyencong.law.decree45;
  exports vn.khuyencong.law.jointcircular26;
  exports vn.khuyencong.law.law72;
  exports vn.khuyencong.law.point;
  exports vn.khuyencong.law.sme;
  exports vn.khuyencong.law.text;
  exports vn.khuyencong.law.wage;
  exports vn.khuyencong.limit;
  exports vn.khuyencong.money;
  exports vn.khuyencong.network;
  exports vn.khuyencong.place;
  exports vn.khuyencong.plan;
  exports vn.khuyencong.project;
  exports vn.khuyencong.receipt;
  exports vn.khuyencong.results;
  exports vn.khuyencong.rule;
  exports vn.khuyencong.support;
}
