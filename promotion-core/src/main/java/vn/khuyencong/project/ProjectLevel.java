package vn.khuyencong.project;

import vn.khuyencong.citation.Validity;
import vn.khuyencong.language.Named;
import vn.khuyencong.language.Term;
import vn.khuyencong.money.FundingSource;
import vn.khuyencong.place.LocalityKind;

/**
 * The level that manages a project: national (đề án khuyến công quốc gia) or one of the local ones,
 * Điều 2 khoản 2 và 3, 46/2012/TT-BCT. The district level ended on 30 June 2025.
 */
public enum ProjectLevel implements Named {
  NATIONAL("quốc gia", "national"),
  PROVINCIAL("cấp tỉnh", "provincial"),
  DISTRICT("cấp huyện", "district"),
  COMMUNE("cấp xã", "commune");

  private final Term words;

  ProjectLevel(String vi, String en) {
    this.words = Term.of(vi, en);
  }

  /** The days on which there are projects of this level to manage. */
  public Validity exists() {
    return this == DISTRICT ? LocalityKind.RURAL_DISTRICT.exists() : Validity.ALWAYS;
  }

  /** The money a project of this level is carried out from. */
  public FundingSource money() {
    return this == NATIONAL ? FundingSource.NATIONAL : FundingSource.LOCAL;
  }

  @Override
  public Term words() {
    return words;
  }
}
