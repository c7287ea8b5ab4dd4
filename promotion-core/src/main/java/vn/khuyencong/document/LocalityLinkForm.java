package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.citation.Evidence;
import vn.khuyencong.place.LocalityLink;
import vn.khuyencong.place.TransferShare;

/** A {@link LocalityLink} as a document writes it, with its components by the same names. */
public record LocalityLinkForm(
    @Nullable String id,
    @Nullable String name,
    @Nullable String share,
    @Nullable String citation,
    @Nullable String evidence)
    implements Form<LocalityLink> {

  /** {@code link} as a document writes it. */
  public static LocalityLinkForm of(LocalityLink link) {
    return new LocalityLinkForm(
        link.id(),
        link.name(),
        Written.name(link.share()),
        link.citation().toString(),
        link.evidence().name());
  }

  @Override
  public @Nullable LocalityLink make(Fields at) {
    return at.make(
        () ->
            new LocalityLink(
                at.text("id", id).required(),
                at.text("name", name).required(),
                at.choice("share", share, TransferShare.values()).optional(),
                at.citation("citation", citation).required(),
                at.choice("evidence", evidence, Evidence.values()).required()));
  }
}
