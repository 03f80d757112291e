package triggerconsole.ui.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import triggerconsole.sandbox.Bot;
import triggerconsole.sandbox.BotModule;
import triggerconsole.sandbox.Connection;

/**
 * Where the modules of a bot stand on its map: from left to right by the number of connections
 * between them and the first one, so that circles do no harm. What no connection leads to, only a
 * trigger, stands to the right of the rest.
 *
 * @param spots by module id; no two are the same
 * @param edges the connections, each once
 */
record MapLayout(Map<Long, Spot> spots, List<Edge> edges) {

  /** A place on the map, counted in modules from the upper left; rows may lie half between. */
  record Spot(int column, double row) {}

  /** A connection from one module to another. */
  record Edge(long from, long to) {}

  private static final int MOST_ROWS = 12;

  /** The layout of a bot's modules. */
  static MapLayout of(Bot bot) {
    Map<Long, Set<Long>> next = new LinkedHashMap<>();
    bot.modules().forEach(module -> next.put(module.id(), new LinkedHashSet<>()));
    bot.modules().forEach(module -> next.get(module.id()).addAll(leadsTo(module, next.keySet())));
    List<Edge> edges = new ArrayList<>();
    next.forEach((from, tos) -> tos.forEach(to -> edges.add(new Edge(from, to))));
    return new MapLayout(spots(columns(ranks(next)), neighbours(edges)), edges);
  }

  /** How many columns there are. */
  int columns() {
    return spots.values().stream().mapToInt(spot -> spot.column() + 1).max().orElse(0);
  }

  /** How many rows the highest column has. */
  int rows() {
    return (int) Math.ceil(spots.values().stream().mapToDouble(Spot::row).max().orElse(-1) + 1);
  }

  /** Whether an edge leads back over a column or more. */
  boolean leadsFarBack(Edge edge) {
    return spots.get(edge.from()).column() - spots.get(edge.to()).column() > 1;
  }

  private static List<Long> leadsTo(BotModule module, Set<Long> known) {
    return module.connections().stream()
        .map(Connection::next)
        .filter(Connection.GoTo.class::isInstance)
        .map(to -> ((Connection.GoTo) to).moduleId())
        .filter(to -> known.contains(to) && to != module.id())
        .toList();
  }

  private static Map<Long, Integer> ranks(Map<Long, Set<Long>> next) {
    Map<Long, Integer> ranks = new LinkedHashMap<>();
    Set<Long> left = new LinkedHashSet<>(next.keySet());
    while (!left.isEmpty()) {
      Collection<Long> roots =
          ranks.isEmpty() ? List.of(left.iterator().next()) : roots(left, next);
      int rank = ranks.values().stream().mapToInt(one -> one + 1).max().orElse(0);
      walk(roots, rank, next, ranks);
      left.removeAll(ranks.keySet());
    }
    return ranks;
  }

  // Those that no other of the rest leads to; where the rest is one circle, its first.
  private static Collection<Long> roots(Set<Long> left, Map<Long, Set<Long>> next) {
    Set<Long> roots = new LinkedHashSet<>(left);
    left.forEach(from -> roots.removeAll(next.get(from)));
    return roots.isEmpty() ? List.of(left.iterator().next()) : roots;
  }

  private static void walk(
      Collection<Long> roots, int rank, Map<Long, Set<Long>> next, Map<Long, Integer> ranks) {
    Deque<Long> open = new ArrayDeque<>(roots);
    roots.forEach(root -> ranks.put(root, rank));
    while (!open.isEmpty()) {
      long from = open.remove();
      for (long to : next.get(from)) {
        if (ranks.putIfAbsent(to, ranks.get(from) + 1) == null) {
          open.add(to);
        }
      }
    }
  }

  private static List<List<Long>> columns(Map<Long, Integer> ranks) {
    Map<Integer, List<Long>> byRank = new TreeMap<>();
    ranks.forEach((id, rank) -> byRank.computeIfAbsent(rank, any -> new ArrayList<>()).add(id));
    List<List<Long>> columns = new ArrayList<>();
    for (List<Long> rank : byRank.values()) {
      int parts = Math.ceilDiv(rank.size(), MOST_ROWS);
      int size = Math.ceilDiv(rank.size(), parts);
      for (int from = 0; from < rank.size(); from += size) {
        columns.add(rank.subList(from, Math.min(from + size, rank.size())));
      }
    }
    return columns;
  }

  private static Map<Long, List<Long>> neighbours(List<Edge> edges) {
    Map<Long, List<Long>> neighbours = new HashMap<>();
    for (Edge edge : edges) {
      neighbours.computeIfAbsent(edge.from(), any -> new ArrayList<>()).add(edge.to());
      neighbours.computeIfAbsent(edge.to(), any -> new ArrayList<>()).add(edge.from());
    }
    return neighbours;
  }

  // Each column is sorted by where its neighbours further left stand, and centred.
  private static Map<Long, Spot> spots(List<List<Long>> columns, Map<Long, List<Long>> neighbours) {
    int rows = columns.stream().mapToInt(List::size).max().orElse(0);
    Map<Long, Spot> spots = new LinkedHashMap<>();
    for (int column = 0; column < columns.size(); column++) {
      List<Long> ids = new ArrayList<>(columns.get(column));
      Map<Long, Double> wish = new HashMap<>();
      ids.forEach(id -> wish.put(id, wish(neighbours.getOrDefault(id, List.of()), spots, rows)));
      ids.sort(Comparator.comparing(wish::get));
      double top = (rows - ids.size()) / 2.0;
      for (int i = 0; i < ids.size(); i++) {
        spots.put(ids.get(i), new Spot(column, top + i));
      }
    }
    return spots;
  }

  private static double wish(List<Long> neighbours, Map<Long, Spot> spots, int rows) {
    return neighbours.stream()
        .filter(spots::containsKey)
        .mapToDouble(id -> spots.get(id).row())
        .average()
        .orElse(rows);
  }
}
