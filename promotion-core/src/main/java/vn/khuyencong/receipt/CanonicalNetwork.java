package vn.khuyencong.receipt;

import vn.khuyencong.network.Collaborator;
import vn.khuyencong.network.CollaboratorNetwork;
import vn.khuyencong.network.CostItem;
import vn.khuyencong.network.Establishment;
import vn.khuyencong.network.HostOffice;
import vn.khuyencong.network.MealSupport;
import vn.khuyencong.network.Meeting;
import vn.khuyencong.network.MonthRange;
import vn.khuyencong.network.NetworkPlan;
import vn.khuyencong.network.ProvincialCeiling;
import vn.khuyencong.network.RemunerationRate;
import vn.khuyencong.network.RemunerationScale;

/** How networks and their years are written. */
final class CanonicalNetwork {
  private CanonicalNetwork() {}

  static void plan(NetworkPlan plan, CanonicalWriter to) {
    to.group("network", plan.network(), CanonicalNetwork::network)
        .field("year", plan.year())
        .optional("money", plan.money())
        .groups("meetings", plan.meetings(), CanonicalNetwork::meeting)
        .groups("otherCosts", plan.otherCosts(), CanonicalNetwork::cost)
        .optional("salaries", plan.salaries());
    plan.stated().ifPresent(stated -> CanonicalPlan.amount("stated", stated, to));
  }

  static void network(CollaboratorNetwork network, CanonicalWriter to) {
    to.field("id", network.id())
        .shared("province", network.province(), CanonicalPlace::locality)
        .group("establishment", network.establishment(), CanonicalNetwork::establishment)
        .optional("managingCentre", network.managingCentre())
        .optional("period", network.period())
        .group("scale", network.scale(), CanonicalNetwork::scale)
        .groups("members", network.members(), CanonicalNetwork::member)
        .sharedAll("territory", network.territory(), CanonicalPlace::locality)
        .optional("memberCount", network.memberCount());
  }

  static void establishment(Establishment establishment, CanonicalWriter to) {
    to.optional("authority", establishment.authority())
        .optional("decision", establishment.decision());
  }

  static void scale(RemunerationScale scale, CanonicalWriter to) {
    to.groups("rates", scale.rates(), CanonicalNetwork::rate)
        .optional("ceiling", scale.ceiling(), CanonicalNetwork::ceiling);
  }

  static void rate(RemunerationRate rate, CanonicalWriter to) {
    to.optional("coefficient", rate.coefficient())
        .optional("role", rate.role())
        .optional("host", rate.host())
        .field("validity", rate.validity())
        .optional("setBy", rate.setBy())
        .optional("decision", rate.decision())
        .optional("amount", rate.amount());
  }

  static void ceiling(ProvincialCeiling ceiling, CanonicalWriter to) {
    to.field("most", ceiling.most())
        .field("validity", ceiling.validity())
        .field("citation", ceiling.citation());
  }

  static void member(Collaborator member, CanonicalWriter to) {
    to.field("id", member.id())
        .field("role", member.role())
        .groups("hosts", member.hosts(), CanonicalNetwork::host)
        .groups("service", member.service(), CanonicalNetwork::months)
        .field("tasks", member.tasks())
        .optional("onStatePayroll", member.onStatePayroll())
        .sharedAll("areas", member.areas(), CanonicalPlace::locality);
  }

  static void host(HostOffice host, CanonicalWriter to) {
    to.field("kind", host.kind())
        .optional("name", host.name())
        .sharedOptional("unit", host.unit(), CanonicalPlace::locality)
        .field("validity", host.validity());
  }

  static void months(MonthRange months, CanonicalWriter to) {
    to.field("from", months.from()).optional("to", months.to());
  }

  static void meeting(Meeting meeting, CanonicalWriter to) {
    to.field("id", meeting.id())
        .field("purpose", meeting.purpose())
        .optional("day", meeting.day())
        .groups("items", meeting.items(), CanonicalNetwork::cost)
        .optional("meals", meeting.meals(), CanonicalNetwork::meals);
  }

  static void meals(MealSupport meals, CanonicalWriter to) {
    to.field("members", meals.members())
        .optional("guests", meals.guests())
        .optional("guestsOnPayroll", meals.guestsOnPayroll())
        .optional("perPersonDay", meals.perPersonDay())
        .optional("days", meals.days())
        .optional("place", meals.place());
  }

  static void cost(CostItem cost, CanonicalWriter to) {
    to.field("description", cost.description()).optional("amount", cost.amount());
  }
}
