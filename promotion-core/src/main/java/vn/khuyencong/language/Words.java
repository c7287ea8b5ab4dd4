package vn.khuyencong.language;

/** A term given as its two forms. */
record Words(String vi, String en) implements Term {

  @Override
  public String toString() {
    return vi;
  }
}
