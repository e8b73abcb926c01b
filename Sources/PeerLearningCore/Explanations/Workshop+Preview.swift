extension Workshop {
    /// What a step would mean if it were taken now, in words: how much work is there, and who would be left without.
    public func consequences(of step: WorkshopStep) -> [Message] {
        switch step {
        case .begin(.review):
            let works = submissions.count { $0.isRevised && !$0.isWithdrawn }
            return [Message("preview.works", ["count": .number(works)])] + without("preview.withoutWork", idleAuthors)
        case .begin(.grading), .publish:
            let asked = reviews.filter { $0.round == round && !$0.isReturned && !$0.isSecondLook }
            let missing = asked.count { $0.answer == nil }
            let unreviewed = submissions.count { work in
                isUnderReview(work)
                    && !work.reviews.contains { handle in
                        let review = reviews[Int(handle)]
                        return review.round == round && review.answer != nil && !isHidden(.review(review.id))
                    }
            }
            return [
                Message(
                    "preview.reviews", ["done": .number(asked.count - missing), "all": .number(asked.count)])
            ] + without("preview.withoutReview", unreviewed)
        case .begin(.reflection), .begin(.submission):
            return isGraded ? without("preview.unconfirmed", unconfirmedGrades.count) : []
        case .begin(.closed):
            let silent = people.count { $0.reflection == nil }
            return without("preview.withoutReflection", silent) + without("preview.flagged", openCases)
        case .begin(.setup), .allocate: return []
        }
    }

    private func without(_ key: TextKey, _ count: Int) -> [Message] {
        count > 0 ? [Message(key, ["count": .number(count)])] : []
    }

    private var idleAuthors: Int {
        people.count { person in
            person.enrolment.part == .author
                && person.submission.map { submissions[Int($0)].isWithdrawn } ?? true
        }
    }

    private var openCases: Int { moderation.values.count { $0.waits } }
}
