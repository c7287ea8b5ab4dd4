package vn.khuyencong.document;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What a component of a form is.
 *
 * @param name its name, as in the document
 * @param kind what it holds, or each of its values if there are many
 * @param many whether it is a list
 * @param required whether it must be given
 * @param choices the names that can be chosen, if it is one of a list
 */
public record FormComponent(
    String name, FormKind kind, boolean many, boolean required, List<Choice> choices) {

  /** Copies the list. */
  public FormComponent {
    choices = ImmutableList.copyOf(choices);
  }

  /** Itself, which must be given. */
  FormComponent demanded() {
    return new FormComponent(name, kind, many, true, choices);
  }
}
