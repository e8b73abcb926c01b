/// The questions of one workshop that nobody but their author has answered.
struct OpenQuestions: Sendable {
    private var asked: [CommentID: (author: PersonID, at: Instant)] = [:]
    private var order: [CommentID] = []

    mutating func apply(_ event: WorkshopEvent, at moment: Instant) {
        switch event {
        case .commented(let comment):
            if let answered = comment.answered, let question = asked[answered], question.author != comment.author {
                remove(answered)
            }
            guard comment.isQuestion else { return }
            asked[comment.comment] = (comment.author, moment)
            order.append(comment.comment)
        case .ruled(let ruling):
            if case .comment(let comment) = ruling.contribution, ruling.outcome == .hidden { remove(comment) }
        default: break
        }
    }

    private mutating func remove(_ question: CommentID) {
        guard asked.removeValue(forKey: question) != nil else { return }
        order.removeAll { $0 == question }
    }

    /// Those that somebody else asked before a moment, the oldest first.
    func waiting(since moment: Instant, for person: PersonID) -> [CommentID] {
        order.filter { id in asked[id].map { $0.at <= moment && $0.author != person } ?? false }
    }
}
