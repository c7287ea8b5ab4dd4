package vn.khuyencong.examples.document;

import java.util.List;
import vn.khuyencong.document.AreasForm;
import vn.khuyencong.document.LocalitiesForm;
import vn.khuyencong.document.LocalityArea;
import vn.khuyencong.document.Places;
import vn.khuyencong.place.Locality;

/** Reads localities, and the areas they lie in, from files of their own. */
public final class PlacesReader {
  private PlacesReader() {}

  /**
   * The localities that {@code input} lists, or everything that is wrong with them.
   *
   * @param places the areas that they lie in, from a list of its own
   * @throws UnusableInputException if it is no JSON
   */
  public static Checked<List<Locality>> localities(JsonInput input, Places places) {
    return FormFiles.read(input, LocalitiesForm.class, form -> form.resolve(places));
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
