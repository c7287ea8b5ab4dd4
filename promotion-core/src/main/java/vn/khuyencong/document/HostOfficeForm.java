package vn.khuyencong.document;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.network.HostKind;
import vn.khuyencong.network.HostOffice;

/** A {@link HostOffice} as a document writes it, with its components by the same names. */
public record HostOfficeForm(
    @Nullable String kind,
    @Nullable String name,
    @Nullable String unit,
    @Nullable ValidityForm validity)
    implements Form<HostOffice> {

  /** {@code host} as a document writes it. */
  public static HostOfficeForm of(HostOffice host) {
    return new HostOfficeForm(
        host.kind().name(),
        Written.plain(host.name()),
        Written.id(host.unit()),
        ValidityForm.of(host.validity()));
  }

  @Override
  public @Nullable HostOffice make(Fields at) {
    return at.make(
        () ->
            new HostOffice(
                at.choice("kind", kind, HostKind.values()).required(),
                at.text("name", name).optional(),
                at.locality("unit", unit).optional(),
                at.form("validity", validity).required()));
  }
}
