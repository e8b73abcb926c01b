import PeerLearningCore

/// The works and people of a request by place, each named once, in an order that depends on them and not on the lists.
struct AllocationPlaces {
    /// The works with all their authors, in the order of their identifiers.
    let works: [AllocationRequest.Work]
    /// The peers, in the order of their identifiers.
    let peers: [PersonID]
    /// The guides, in the order of their identifiers.
    let guides: [PersonID]
    /// What was asked for before: what has come in first, then in the order of identifiers.
    let standing: [AllocationRequest.StandingReview]
    /// Who gave a work back.
    let declined: [SubmissionID: Set<PersonID>]
    /// The place of a work.
    let workPlaces: [SubmissionID: Int]
    /// The place of a peer or a guide among their kind.
    let personPlaces: [PersonID: (place: Int, isGuide: Bool)]

    init(_ request: AllocationRequest) {
        let authors = Dictionary(request.works.map { ($0.submission, $0.authors) }) { $0 + $1 }
        works = authors.map { .init(submission: $0, authors: Set($1).sorted()) }.sorted {
            $0.submission < $1.submission
        }
        let isGuide = Dictionary(request.reviewers.map { ($0.person, $0.isGuide) }) { $0 || $1 }
        peers = isGuide.filter { !$0.value }.keys.sorted()
        guides = isGuide.filter(\.value).keys.sorted()
        standing = request.standing.sorted { one, two in
            one.isDone == two.isDone ? one.review < two.review : one.isDone
        }
        declined = request.declined
        workPlaces = Dictionary(uniqueKeysWithValues: works.indices.map { [works] in (works[$0].submission, $0) })
        let people = [(peers, false), (guides, true)].flatMap { list, isGuide in
            list.enumerated().map { ($1, (place: $0, isGuide: isGuide)) }
        }
        personPlaces = Dictionary(uniqueKeysWithValues: people)
    }

    /// An empty matching of the works with the reviewers of one kind.
    func matching(ofGuides: Bool, asked: Int) -> ReviewMatching {
        let authors = works.map { work in
            work.authors.compactMap { personPlaces[$0] }.filter { $0.isGuide == ofGuides }.map(\.place)
        }
        var matching = ReviewMatching(authors: authors, reviewers: (ofGuides ? guides : peers).count, asked: asked)
        for (submission, people) in declined {
            guard let work = workPlaces[submission] else { continue }
            matching.declined[work] = people.compactMap { personPlaces[$0] }.filter { $0.isGuide == ofGuides }
                .map(\.place).filter { !authors[work].contains($0) }.sorted()
        }
        return matching
    }
}
