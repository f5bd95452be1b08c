#!/usr/bin/env python3
"""The rivals that are Python libraries: rivals.py igraph|networkx|scipy|graph-tool INPUT_FOLDER

Reads one operation a line (JSON) and answers with one line of JSON, as enishi.bench.rival.Program does.
The first line is "ready", or "missing: ..." where the library is not installed.
"""
import json
import os
import sys
import time
from itertools import islice

K = 5
PIVOTS = 100
CURES = {
    "igraph": "apt install python3-igraph python3-numpy",
    "networkx": "apt install python3-networkx python3-numpy",
    "scipy": "apt install python3-scipy python3-numpy",
    "graph-tool": "apt install python3-graph-tool python3-numpy",
}


class Town:
    """The arrays of one input folder."""

    def __init__(self, folder):
        import numpy

        self.folder = folder
        with open(os.path.join(folder, "input.properties"), encoding="utf-8") as lines:
            pairs = [line.strip().split("=", 1) for line in lines if "=" in line]
        counts = {name: int(value) for name, value in pairs if value.isdigit()}
        self.people, self.groups = counts["people"], counts["groups"]
        self.max_shared = counts["maxShared"]
        self.read = lambda name, kind: numpy.fromfile(os.path.join(folder, name), kind)
        self.u, self.v = self.read("tie-u.i32", "<i4"), self.read("tie-v.i32", "<i4")
        self.weight = self.read("tie-weight.f64", "<f8")
        self.cost = -numpy.log(self.read("tie-strength.f32", "<f4").astype("f8"))
        self.start, self.end = self.read("pair-from.i32", "<i4"), self.read("pair-to.i32", "<i4")
        self.asked = self.read("asked.i32", "<i4").tolist()

    def seats(self):
        """People and groups of all seats that tie anybody, and what one meeting is worth in each group."""
        import numpy

        person, group = self.read("seat-person.i32", "<i4"), self.read("seat-group.i32", "<i4")
        worth = self.read("group-worth.f64", "<f8")
        size = numpy.bincount(group, minlength=self.groups)
        counts = (size >= 2) & (size <= self.max_shared)
        share = numpy.where(counts, worth / numpy.maximum(size - 1, 1), 0.0)
        kept = counts[group]
        return person[kept], group[kept], share


def checksum(u, v, weight):
    """The same as Checksum in Java: which weight stands where."""
    import numpy

    place = (u.astype("i8") * 31 + v.astype("i8") * 17) % 1009
    return float(numpy.dot(place, weight))


def queries(question, available, query):
    most = min(question["queries"], available)
    micros, costs = [], []
    started = time.perf_counter()
    for i in range(most):
        begun = time.perf_counter()
        found = query(i)
        micros.append((time.perf_counter() - begun) * 1e6)
        costs.append(sorted(found))
        if time.perf_counter() - started > question["seconds"]:
            break
    return {"micros": micros, "costs": costs}


def timed(run):
    begun = time.perf_counter()
    result = run()
    return (time.perf_counter() - begun) * 1e3, result


def write_labels(labels, question):
    import numpy

    numpy.asarray(labels, dtype="<i4").tofile(question["answers"])


class Igraph:
    def __init__(self, town):
        import igraph
        import numpy

        self.igraph, self.town = igraph, town
        self.graph = igraph.Graph(n=town.people, edges=numpy.c_[town.u, town.v])
        self.graph.es["weight"] = town.weight
        self.graph.es["cost"] = town.cost

    def path(self, question):
        def query(i):
            s, t = int(self.town.start[i]), int(self.town.end[i])
            edges = self.graph.get_shortest_paths(s, to=t, weights="cost", output="epath")[0]
            return [float(self.town.cost[edges].sum())]

        return queries(question, len(self.town.start), query)

    def kpaths(self, question):
        def query(i):
            s, t = int(self.town.start[i]), int(self.town.end[i])
            paths = self.graph.get_k_shortest_paths(s, t, k=K, weights="cost", output="epath")
            return [float(self.town.cost[edges].sum()) for edges in paths]

        return queries(question, len(self.town.start), query)

    def kpaths_3_hops(self, question):
        def query(i):
            s, t = int(self.town.start[i]), int(self.town.end[i])
            paths = self.graph.get_all_simple_paths(s, to=t, cutoff=3)
            edges = [self.graph.get_eids(pairs=list(zip(path, path[1:]))) for path in paths]
            return sorted(float(self.town.cost[e].sum()) for e in edges)[:K]

        answer = queries(question, len(self.town.start), query)
        return dict(answer, note="all simple paths of at most 3 hops, then the cheapest of them")

    def leiden(self, question):
        self.igraph.set_random_number_generator(__import__("random").Random(question["run"]))
        millis, found = timed(lambda: self.graph.community_leiden("modularity", weights="weight", n_iterations=-1))
        write_labels(found.membership, question)
        return {"millis": millis, "note": "iterated until nothing improves"}

    def projection(self, question):
        import numpy

        person, group, _ = self.town.seats()

        def run():
            seats = numpy.c_[person, group + self.town.people]
            both = self.igraph.Graph(n=self.town.people + self.town.groups, edges=seats)
            types = [False] * self.town.people + [True] * self.town.groups
            return both.bipartite_projection(types=types, which=0, multiplicity=True)

        millis, found = timed(run)
        return {"millis": millis, "ties": found.ecount(), "note": "counts of shared groups, no decay"}

    def constraint_1000(self, question):
        millis, found = timed(lambda: self.graph.constraint(self.town.asked, weights="weight"))
        return {"millis": millis, "values": found}


class Networkx:
    def __init__(self, town):
        import networkx

        self.networkx, self.town = networkx, town
        self.graph = networkx.Graph()
        self.graph.add_nodes_from(range(town.people))
        ties = zip(town.u.tolist(), town.v.tolist(), town.weight.tolist(), town.cost.tolist())
        self.graph.add_edges_from((u, v, {"weight": w, "cost": c}) for u, v, w, c in ties)

    def path(self, question):
        def query(i):
            s, t = int(self.town.start[i]), int(self.town.end[i])
            return [self.networkx.bidirectional_dijkstra(self.graph, s, t, weight="cost")[0]]

        return queries(question, len(self.town.start), query)

    def kpaths(self, question):
        def query(i):
            s, t = int(self.town.start[i]), int(self.town.end[i])
            paths = self.networkx.shortest_simple_paths(self.graph, s, t, weight="cost")
            return [self.networkx.path_weight(self.graph, path, "cost") for path in islice(paths, K)]

        return queries(question, len(self.town.start), query)

    def projection(self, question):
        person, group, share = self.town.seats()

        def run():
            both = self.networkx.Graph()
            both.add_nodes_from(range(self.town.people))
            both.add_edges_from((int(p), ("group", int(g))) for p, g in zip(person, group))
            worth = lambda b, u, v: sum(share[g] for _, g in set(b[u]) & set(b[v]))
            project = self.networkx.bipartite.generic_weighted_projected_graph
            return project(both, range(self.town.people), weight_function=worth)

        millis, found = timed(run)
        return dict(projected(*edges(found)), millis=millis)

    def constraint_1000(self, question):
        # The whole neighbourhood of each is walked in Python: a hundredth of the people, scaled up.
        some = self.town.asked[:10]
        millis, found = timed(lambda: self.networkx.constraint(self.graph, some, weight="weight"))
        values = [found[p] for p in some]
        return {"millis": millis * 100, "values": values, "note": "10 people, times 100"}

    def betweenness(self, question, weight=None):
        scores = self.networkx.betweenness_centrality
        millis, _ = timed(lambda: scores(self.graph, k=PIVOTS, seed=question["run"], weight=weight))
        return {"millis": millis, "note": "pivots of its own choice"}

    def betweenness_cost(self, question):
        return self.betweenness(question, "cost")


def edges(graph):
    import numpy

    ends = numpy.array([(min(u, v), max(u, v)) for u, v in graph.edges()], dtype="i8")
    return ends[:, 0], ends[:, 1], numpy.array([w for _, _, w in graph.edges(data="weight")])


def projected(u, v, weight):
    return {"ties": int(len(u)), "sum": float(weight.sum()), "checksum": checksum(u, v, weight)}


class Scipy:
    def __init__(self, town):
        import scipy.sparse

        self.sparse, self.town = scipy.sparse, town

    def projection(self, question):
        import numpy

        person, group, share = self.town.seats()

        def run():
            shape = (self.town.people, self.town.groups)
            seats = self.sparse.csr_matrix((numpy.sqrt(share[group]), (person, group)), shape=shape)
            return self.sparse.triu(seats @ seats.T, k=1)

        millis, found = timed(run)
        found = found.tocoo()
        return dict(projected(found.row, found.col, found.data), millis=millis)


class GraphTool:
    def __init__(self, town):
        import graph_tool
        import graph_tool.centrality
        import graph_tool.topology
        import numpy

        self.tool, self.town = graph_tool, town
        self.graph = graph_tool.Graph(directed=False)
        self.graph.add_vertex(town.people)
        self.graph.add_edge_list(numpy.c_[town.u, town.v])
        self.cost = self.graph.new_ep("double")
        self.cost.a = town.cost

    def path(self, question):
        def query(i):
            s, t = self.graph.vertex(self.town.start[i]), self.graph.vertex(self.town.end[i])
            return [float(self.tool.topology.shortest_distance(self.graph, s, t, weights=self.cost))]

        return queries(question, len(self.town.start), query)

    def betweenness(self, question, weight=None):
        import numpy

        pivots = numpy.array(self.town.asked[:PIVOTS])
        millis, (scores, _) = timed(lambda: self.tool.centrality.betweenness(self.graph, pivots=pivots, weight=weight))
        order = numpy.argsort(-numpy.asarray(scores.a), kind="stable")[:100]
        return {"millis": millis, "vertices": order.tolist()}

    def betweenness_cost(self, question):
        return self.betweenness(question, self.cost)


PROGRAMS = {"igraph": Igraph, "networkx": Networkx, "scipy": Scipy, "graph-tool": GraphTool}


def forget_peak():
    try:
        with open("/proc/self/clear_refs", "w", encoding="ascii") as file:
            file.write("5")
    except OSError:
        pass  # not Linux: the peak is that of the whole process


def peak_mb():
    try:
        with open("/proc/self/status", encoding="ascii") as lines:
            return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmHWM"))
    except (OSError, StopIteration):
        return None


def main():
    name, folder = sys.argv[1], sys.argv[2]
    try:
        program = PROGRAMS[name](Town(folder))
    except ImportError as missing:
        print(f"missing: {missing}; {CURES[name]}", flush=True)
        return
    print("ready", flush=True)
    for line in sys.stdin:
        question = json.loads(line)
        forget_peak()
        operation = getattr(program, question["operation"], None)
        try:
            answer = operation(question) if operation else {"cannot": f"not in {name}"}
        except Exception as failure:  # one operation's failure must not end the others
            answer = {"cannot": f"failed: {failure!r}"[:200]}
        answer["peakMb"] = peak_mb()
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
