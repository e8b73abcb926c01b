import PeerLearningCore

/// What learners and their submissions are called towards allocators, by place; made once for all replications.
struct CourseNames: Sendable {
    let people: [PersonID]
    let submissions: [SubmissionID]
    let placeOfPerson: [PersonID: Int32]
    let placeOfSubmission: [SubmissionID: Int32]

    init(count: Int) {
        people = (0..<count).map { PersonID("p\(100_000 + $0)") }
        submissions = (0..<count).map { SubmissionID("s\(100_000 + $0)") }
        placeOfPerson = Dictionary(uniqueKeysWithValues: zip(people, 0..<Int32(count)))
        placeOfSubmission = Dictionary(uniqueKeysWithValues: zip(submissions, 0..<Int32(count)))
    }
}
