/// What a notice is about. A host may mute kinds, and choose an icon or a channel by them; new kinds may come.
public struct NoticeKind: RawRepresentable, Hashable, Sendable {
    /// The kind's name: its texts stand in the catalogue under `notice.` and this name.
    public let rawValue: String

    /// Names a kind.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The person was enrolled in a workshop.
    public static let invited = NoticeKind(rawValue: "invited")
    /// Work can be handed in.
    public static let submissionsOpen = NoticeKind(rawValue: "submissionsOpen")
    /// Another round has begun: the work can be revised.
    public static let revise = NoticeKind(rawValue: "revise")
    /// Reviews are asked for.
    public static let assigned = NoticeKind(rawValue: "assigned")
    /// A revised work is to be looked at once more.
    public static let secondLookAsked = NoticeKind(rawValue: "secondLookAsked")
    /// A review that was asked for is not needed any more.
    public static let reviewNotNeeded = NoticeKind(rawValue: "reviewNotNeeded")
    /// A work that the person took goes back to the others soon.
    public static let leaseEnding = NoticeKind(rawValue: "leaseEnding")
    /// A work that the person took went back to the others.
    public static let leaseEnded = NoticeKind(rawValue: "leaseEnded")
    /// A deadline is near, and something is still to be done.
    public static let dueSoon = NoticeKind(rawValue: "dueSoon")
    /// A deadline has passed, and something can still be done.
    public static let overdue = NoticeKind(rawValue: "overdue")
    /// The closing question is asked.
    public static let reflectionAsked = NoticeKind(rawValue: "reflectionAsked")
    /// The person's grade and reviews are published.
    public static let published = NoticeKind(rawValue: "published")
    /// An instructor confirmed the person's grade, or set another.
    public static let gradeSettled = NoticeKind(rawValue: "gradeSettled")
    /// A reviewer has looked at the person's revised work.
    public static let secondLookDone = NoticeKind(rawValue: "secondLookDone")
    /// What was said about the person's work was put together.
    public static let summarised = NoticeKind(rawValue: "summarised")
    /// The person's solution went into the library.
    public static let keptInLibrary = NoticeKind(rawValue: "keptInLibrary")
    /// Somebody commented on the person's work.
    public static let comment = NoticeKind(rawValue: "comment")
    /// Somebody answered the person's comment or question.
    public static let answer = NoticeKind(rawValue: "answer")
    /// A question was asked: for guides.
    public static let question = NoticeKind(rawValue: "question")
    /// Nobody has answered a question: for those who may open workshops.
    public static let questionWaiting = NoticeKind(rawValue: "questionWaiting")
    /// A moderator has hidden something of the person's.
    public static let hidden = NoticeKind(rawValue: "hidden")
    /// Something of the person's is shown again.
    public static let restored = NoticeKind(rawValue: "restored")
    /// The person's appeal was turned down.
    public static let appealDenied = NoticeKind(rawValue: "appealDenied")
    /// The person's name was told to the others.
    public static let nameTold = NoticeKind(rawValue: "nameTold")
    /// A contribution waits for a moderator.
    public static let flagged = NoticeKind(rawValue: "flagged")
    /// A step waits for the person's approval.
    public static let approvalAsked = NoticeKind(rawValue: "approvalAsked")
    /// A solution was nominated for the library: for curators.
    public static let nominated = NoticeKind(rawValue: "nominated")
    /// The person was given a role.
    public static let roleGiven = NoticeKind(rawValue: "roleGiven")
    /// The person's role was taken back.
    public static let roleEnded = NoticeKind(rawValue: "roleEnded")
    /// The person was handed powers.
    public static let powersGiven = NoticeKind(rawValue: "powersGiven")
    /// Powers that the person was handed have ended.
    public static let powersEnded = NoticeKind(rawValue: "powersEnded")
    /// A test can be taken.
    public static let testOpen = NoticeKind(rawValue: "testOpen")
    /// A test closes soon, and the person has not handed it in.
    public static let testClosing = NoticeKind(rawValue: "testClosing")
    /// An attempt of the person's at a test was let not count.
    public static let testVoided = NoticeKind(rawValue: "testVoided")

    /// A practical check is open to the person.
    public static let checkOpen = NoticeKind(rawValue: "checkOpen")
    /// The person's practical check is near: its moment, or the end of the time for a recording.
    public static let checkSoon = NoticeKind(rawValue: "checkSoon")
    /// The person is to observe an attempt at a practical check.
    public static let checkObserve = NoticeKind(rawValue: "checkObserve")
    /// The person has passed a practical check.
    public static let checkPassed = NoticeKind(rawValue: "checkPassed")
    /// An attempt of the person's at a practical check counts and was not enough.
    public static let checkNotPassed = NoticeKind(rawValue: "checkNotPassed")
    /// Observers do not agree on an attempt: for those who confirm grades.
    public static let checkDisputed = NoticeKind(rawValue: "checkDisputed")

    /// Exemplars are to be judged before the person may review.
    public static let calibrate = NoticeKind(rawValue: "calibrate")

    /// Every kind that the framework itself tells.
    public static let all: [NoticeKind] = [
        .invited, .submissionsOpen, .revise, .assigned, .secondLookAsked, .reviewNotNeeded, .leaseEnding, .leaseEnded,
        .dueSoon, .overdue, .reflectionAsked, .published, .gradeSettled, .secondLookDone, .summarised, .keptInLibrary,
        .comment, .answer, .question, .questionWaiting, .hidden, .restored, .appealDenied, .nameTold, .flagged,
        .approvalAsked, .nominated, .roleGiven, .roleEnded, .powersGiven, .powersEnded, .testOpen,
        .testClosing, .testVoided, .checkOpen, .checkSoon, .checkObserve, .checkPassed, .checkNotPassed,
        .checkDisputed, .calibrate,
    ]
}
