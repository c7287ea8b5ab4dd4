package vn.khuyencong.examples.document;

import java.util.List;
import vn.khuyencong.document.AreasForm;
import vn.khuyencong.document.LocalitiesForm;
import vn.khuyencong.document.LocalityArea;
import vn.khuyencong.place.Locality;

/** Reads localities, and the areas they lie in, from files of their own. */
public final class PlacesReader {
  private PlacesReader() {}

  /**
   * The localities that {@code input} lists, or everything that is wrong with them.
   *
   * @throws UnusableInputException if it is no JSON
   */
  public static Checked<List<Locality>> localities(JsonInput input) {
    return FormFiles.read(input, LocalitiesForm.class, LocalitiesForm::resolve);
  }

  /**
   * The areas that {@code input} lists, or everything that is wrong with them.
   *
   * @throws UnusableInputException if it is no JSON
   */
  public static Checked<List<LocalityArea>> areas(JsonInput input) {
    return FormFiles.read(input, AreasForm.class, AreasForm::resolve);
  }
}
