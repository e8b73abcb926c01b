/// Pipes with capacities, and the most that can flow from one end to the other.
///
/// Dinic's method: shortest ways first, all of one length at a time (*Algorithm for solution of a problem of maximum flow in
/// networks with power estimation*, 1970). What has once been brought to the end stays there when capacities are raised and
/// more is sent: only the way changes.
struct FlowNetwork: Sendable {
    /// A pipe; the one at the next or previous place, so that their numbers differ in the last bit, leads back.
    struct Pipe: Sendable {
        let end: Int32
        var room: Int32
    }

    private(set) var pipes: [Pipe] = []
    private var firstPipes: [Int32]
    private var nextPipes: [Int32] = []
    private var levels: [Int32]
    private var current: [Int32]

    init(nodes: Int, pipes: Int = 0) {
        firstPipes = Array(repeating: -1, count: nodes)
        levels = Array(repeating: -1, count: nodes)
        current = []
        self.pipes.reserveCapacity(2 * pipes)
        nextPipes.reserveCapacity(2 * pipes)
    }

    /// Lays a pipe and answers with its place.
    @discardableResult
    mutating func lay(_ start: Int, _ end: Int, room: Int32) -> Int {
        let place = pipes.count
        pipes.append(Pipe(end: Int32(end), room: room))
        pipes.append(Pipe(end: Int32(start), room: 0))
        nextPipes.append(firstPipes[start])
        nextPipes.append(firstPipes[end])
        firstPipes[start] = Int32(place)
        firstPipes[end] = Int32(place + 1)
        return place
    }

    /// What flows through a pipe.
    func flow(_ pipe: Int) -> Int32 { pipes[pipe ^ 1].room }

    /// Makes a pipe wider.
    mutating func widen(_ pipe: Int, by room: Int32) { pipes[pipe].room += room }

    /// Sends as much more as possible and answers with how much that is.
    mutating func fill(from source: Int, to sink: Int) -> Int {
        var total = 0
        while measure(from: source, to: sink) {
            current = firstPipes
            while true {
                let sent = send(from: source, to: sink)
                guard sent > 0 else { break }
                total += Int(sent)
            }
        }
        return total
    }

    /// The nodes that more could still flow to, on ways that do not pass `barred`.
    func reached(from source: Int, avoiding barred: Int? = nil) -> [Bool] {
        var isReached = Array(repeating: false, count: firstPipes.count)
        isReached[source] = true
        var queue = [Int32(source)]
        while let node = queue.popLast() {
            var pipe = firstPipes[Int(node)]
            while pipe >= 0 {
                let end = Int(pipes[Int(pipe)].end)
                if pipes[Int(pipe)].room > 0, !isReached[end], end != barred {
                    isReached[end] = true
                    queue.append(Int32(end))
                }
                pipe = nextPipes[Int(pipe)]
            }
        }
        return isReached
    }

    private mutating func measure(from source: Int, to sink: Int) -> Bool {
        for node in levels.indices { levels[node] = -1 }
        levels[source] = 0
        var queue = [Int32(source)]
        var head = 0
        while head < queue.count {
            let node = Int(queue[head])
            head += 1
            var pipe = firstPipes[node]
            while pipe >= 0 {
                let end = Int(pipes[Int(pipe)].end)
                if pipes[Int(pipe)].room > 0, levels[end] < 0 {
                    levels[end] = levels[node] + 1
                    if end == sink { return true }
                    queue.append(Int32(end))
                }
                pipe = nextPipes[Int(pipe)]
            }
        }
        return false
    }

    /// Sends along one shortest way; 0 where there is none left. The way is kept in a list: it may be long.
    private mutating func send(from source: Int, to sink: Int) -> Int32 {
        var way: [Int32] = []
        var node = source
        while node != sink {
            let pipe = current[node]
            if pipe >= 0 {
                let end = Int(pipes[Int(pipe)].end)
                if pipes[Int(pipe)].room > 0, levels[end] == levels[node] + 1 {
                    way.append(pipe)
                    node = end
                } else {
                    current[node] = nextPipes[Int(pipe)]
                }
            } else {
                guard let last = way.popLast() else { return 0 }
                node = Int(pipes[Int(last ^ 1)].end)
                current[node] = nextPipes[Int(last)]
            }
        }
        let amount = way.map { pipes[Int($0)].room }.min() ?? 0
        for pipe in way {
            pipes[Int(pipe)].room -= amount
            pipes[Int(pipe ^ 1)].room += amount
        }
        return amount
    }
}
