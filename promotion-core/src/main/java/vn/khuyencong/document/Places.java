package vn.khuyencong.document;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.khuyencong.place.AreaFact;
import vn.khuyencong.place.Locality;
import vn.khuyencong.support.CeilingRow;
import vn.khuyencong.support.CeilingTable;
import vn.khuyencong.support.LocalItem;
import vn.khuyencong.support.SpendingItem;

/**
 * The localities that ids of a document stand for, the areas that a list of its own says some of
 * them lie in, and the items that tables of provinces define. Immutable.
 */
public final class Places {
  /** No localities. */
  public static final Places NONE =
      new Places(
          ImmutableMap.of(),
          ImmutableSet.of(),
          ImmutableListMultimap.of(),
          ImmutableSet.of(),
          Optional.empty());

  private final ImmutableMap<String, Locality> byId;
  private final ImmutableSet<String> listed;
  private final ImmutableListMultimap<String, AreaFact> areas;
  private final ImmutableSet<String> items;
  private final Optional<Locality> beside;
  private final NearNames names;

  private Places(
      Map<String, Locality> byId,
      Set<String> listed,
      ImmutableListMultimap<String, AreaFact> areas,
      ImmutableSet<String> items,
      Optional<Locality> beside) {
    this.byId = ImmutableMap.copyOf(byId);
    this.listed = ImmutableSet.copyOf(listed);
    this.areas = areas;
    this.items = items;
    this.beside = beside;
    this.names = new NearNames(Sets.union(this.byId.keySet(), this.listed));
  }

  /**
   * These places and {@code localities}; one of an id that is known already takes its place.
   *
   * @param localities more localities
   */
  public Places with(Collection<Locality> localities) {
    Map<String, Locality> all = new HashMap<>(byId);
    localities.forEach(one -> all.put(one.id(), one));
    return new Places(all, listed, areas, items, beside);
  }

  /**
   * These places, of which {@code areas} says more: it is added to what a document says of the
   * localities that it lists.
   */
  public Places withAreas(Collection<LocalityArea> more) {
    ImmutableListMultimap.Builder<String, AreaFact> all = ImmutableListMultimap.builder();
    all.putAll(areas);
    more.forEach(one -> all.put(one.locality(), one.fact()));
    return new Places(byId, listed, all.build(), items, beside);
  }

  /**
   * These places, where a document may name the items of {@code table}, however near one is to the
   * name of an item of the circulars.
   */
  public Places withItemsOf(CeilingTable table) {
    ImmutableSet.Builder<String> all = ImmutableSet.builder();
    table.items().stream().map(LocalItem::code).forEach(all::add);
    table.rows().stream().map(CeilingRow::item).map(SpendingItem::code).forEach(all::add);
    return withItems(all.build());
  }

  /** These places, where a document may name the items of these {@code codes}. */
  Places withItems(Set<String> codes) {
    ImmutableSet<String> all = ImmutableSet.<String>builder().addAll(items).addAll(codes).build();
    return new Places(byId, listed, areas, all, beside);
  }

  /**
   * These places and {@code unit}, before one of its id, at a cost that does not grow with them.
   */
  Places beside(Locality unit) {
    return new Places(byId, listed, areas, items, Optional.of(unit));
  }

  /** The codes of items that tables define. */
  Set<String> items() {
    return items;
  }

  /** Every locality but that which stands beside them, in no order. */
  public Collection<Locality> all() {
    return byId.values();
  }

  /** These places, where {@code ids} stand in a list that may hold wrong ones. */
  Places listing(Set<String> ids) {
    return new Places(
        byId,
        ImmutableSet.<String>builder().addAll(listed).addAll(ids).build(),
        areas,
        items,
        beside);
  }

  /** The locality of this id. */
  public Optional<Locality> find(String id) {
    return beside.filter(one -> one.id().equals(id)).or(() -> Optional.ofNullable(byId.get(id)));
  }

  /** Whether the id stands in the list of the document, though what it says may be wrong. */
  boolean isListed(String id) {
    return listed.contains(id);
  }

  /** What a list of its own says of the locality of this id. */
  List<AreaFact> areasOf(String id) {
    return areas.get(id);
  }

  /** The id nearest to {@code id}. */
  Optional<String> nearest(String id) {
    return names.to(id);
  }
}
