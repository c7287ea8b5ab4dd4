package vn.khuyencong.document;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.CollaboratorBuilder;
import vn.khuyencong.network.CollaboratorRole;
import vn.khuyencong.network.CollaboratorTask;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.network.MonthRange;

/** A {@link Collaborator} as a document writes it, with its components by the same names. */
public record CollaboratorForm(
    @Nullable String id,
    @Nullable String role,
    @Nullable List<HostOfficeForm> hosts,
    @Nullable List<MonthRangeForm> service,
    @Nullable List<String> tasks,
    @Nullable Boolean onStatePayroll,
    @Nullable List<String> areas)
    implements Form<Collaborator> {

  /** {@code member} as a document writes it. */
  public static CollaboratorForm of(Collaborator member) {
    return new CollaboratorForm(
        member.id(),
        member.role().name(),
        Written.list(member.hosts(), HostOfficeForm::of),
        Written.list(member.service(), MonthRangeForm::of),
        Written.names(member.tasks()),
        Written.plain(member.onStatePayroll()),
        Written.ids(member.areas()));
  }

  @Override
  public @Nullable Collaborator make(Fields at) {
    List<HostOffice> placements = at.list("hosts", hosts);
    List<MonthRange> months = at.list("service", service);
    at.apart(
        DocumentRule.NO_OVERLAP, "hosts", hosts, placements, two -> named().hosts(two).build());
    at.apart(
        DocumentRule.NO_OVERLAP, "service", service, months, two -> named().service(two).build());
    return at.make(
        () ->
            new Collaborator(
                at.text("id", id).required(),
                at.choice("role", role, CollaboratorRole.values()).required(),
                placements,
                months,
                at.choices("tasks", tasks, CollaboratorTask.values()).or(Set.of()),
                at.flag("onStatePayroll", onStatePayroll).optional(),
                at.localities("areas", areas).or(List.of())));
  }

  private CollaboratorBuilder named() {
    return Collaborator.builder().id(FieldText.called(id)).role(CollaboratorRole.COLLABORATOR);
  }
}
