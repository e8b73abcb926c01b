/// Works and the reviewers of one kind, peers or guides, by place: who has reviewed what, is asked, and is now asked.
///
/// A list of a work holds reviewers; a list of a reviewer holds works. The lists are short: they are searched, not hashed.
struct ReviewMatching {
    /// Who wrote a work, as far as they are reviewers of this kind.
    let authors: [[Int]]
    /// What a reviewer wrote.
    let written: [[Int]]
    /// How many reviews of this kind a work is to get.
    let asked: Int

    /// Who has reviewed a work.
    var done: [[Int]]
    /// How many reviews of a work came from people who have left.
    var doneByOthers: [Int]
    /// Who gave a work back; none of its authors.
    var declined: [[Int]]
    /// Who was asked before, and still is.
    var awaited: [[Int]]
    /// Who was asked before, and is so no more.
    var released: [[Int]]
    /// Who is asked now.
    var fresh: [[Int]]
    /// What a reviewer was asked for before, and still is.
    var awaitedOf: [[Int]]
    /// What a reviewer is asked for now.
    var freshOf: [[Int]]
    /// How many reviews a reviewer has, done ones of withdrawn works among them.
    var loads: [Int]
    /// Up to how many reviews people may be given new ones.
    var bound = 0
    /// How many awaited reviews have been taken from somebody.
    var moves = 0

    init(authors: [[Int]], reviewers: Int, asked: Int) {
        self.authors = authors
        self.asked = max(asked, 0)
        let nobody = [[Int]](repeating: [], count: authors.count)
        let nothing = [[Int]](repeating: [], count: reviewers)
        var written = nothing
        for work in authors.indices { for author in authors[work] { written[author].append(work) } }
        self.written = written
        (done, declined, awaited, released, fresh) = (nobody, nobody, nobody, nobody, nobody)
        (awaitedOf, freshOf) = (nothing, nothing)
        doneByOthers = Array(repeating: 0, count: authors.count)
        loads = Array(repeating: 0, count: reviewers)
    }

    func isOn(_ work: Int, _ reviewer: Int) -> Bool {
        fresh[work].contains(reviewer) || awaited[work].contains(reviewer) || done[work].contains(reviewer)
    }

    /// Whether somebody may be asked: not for their own work, not twice for the same, and not for what they gave back.
    func mayTake(_ work: Int, _ reviewer: Int) -> Bool {
        !authors[work].contains(reviewer) && !declined[work].contains(reviewer) && !isOn(work, reviewer)
    }

    /// Whether an author of the work reviews something that the reviewer wrote.
    func isMutual(_ work: Int, _ reviewer: Int) -> Bool {
        written[reviewer].contains { other in authors[work].contains { isOn(other, $0) } }
    }

    func reviews(of work: Int) -> Int {
        done[work].count + doneByOthers[work] + awaited[work].count + fresh[work].count
    }

    /// How many people could still be asked.
    func available(for work: Int) -> Int {
        let barred = (authors[work] + declined[work]).count { !isOn(work, $0) }
        return loads.count - barred - done[work].count - awaited[work].count - fresh[work].count
    }

    /// How many more reviews a work can get, up to what was asked.
    func need(of work: Int) -> Int { max(min(asked - reviews(of: work), available(for: work)), 0) }

    /// Asks somebody; whose review was taken away before gets the very same one back.
    mutating func give(_ work: Int, to reviewer: Int) {
        guard let place = released[work].firstIndex(of: reviewer) else {
            fresh[work].append(reviewer)
            freshOf[reviewer].append(work)
            return
        }
        released[work].remove(at: place)
        awaited[work].append(reviewer)
        awaitedOf[reviewer].append(work)
        moves -= 1
    }

    /// Takes a review that has not come in from its reviewer.
    mutating func take(_ work: Int, from reviewer: Int) {
        if fresh[work].remove(reviewer) {
            freshOf[reviewer].remove(work)
        } else if awaited[work].remove(reviewer) {
            awaitedOf[reviewer].remove(work)
            released[work].append(reviewer)
            moves += 1
        }
    }
}

extension [Int] {
    /// Takes a number out, and says whether it was in.
    @discardableResult
    fileprivate mutating func remove(_ number: Int) -> Bool {
        guard let place = firstIndex(of: number) else { return false }
        remove(at: place)
        return true
    }
}
