import PeerLearningCore

extension WireKnowledgeTest {
    /// The test as a body holds it.
    init(_ test: KnowledgeTest) {
        self.init()
        id = test.id.rawValue
        title = test.title
        purpose = test.purpose.rawValue
        questions = test.questions.map(WireTestQuestion.init)
        policy = WireTestPolicy(test.policy)
    }

    /// The test as the core holds it.
    func value() throws(BodyFault) -> KnowledgeTest {
        guard hasID, hasTitle, hasPurpose, hasPolicy else { throw .incomplete("KnowledgeTest") }
        let purpose = try KnowledgeTest.Purpose(word: purpose, in: "KnowledgeTest.purpose")
        let questions = try questions.reading { question throws(BodyFault) in try question.value() }
        let policy = try policy.value()
        do {
            return try KnowledgeTest(TestID(id), title: title, purpose: purpose, questions: questions, policy: policy)
        } catch {
            throw .refused(error)
        }
    }
}

extension WireTestQuestion {
    fileprivate init(_ asked: TestQuestion) {
        self.init()
        question = WireQuestion(asked.question)
        points = asked.points
    }

    fileprivate func value() throws(BodyFault) -> TestQuestion {
        guard hasQuestion, hasPoints else { throw .incomplete("TestQuestion") }
        return TestQuestion(try question.value(), points: points)
    }
}

extension WireTestPolicy {
    fileprivate init(_ policy: TestPolicy) {
        self.init()
        if let limit = policy.attempts { attempts = Int64(limit) }
        counting = policy.counting.rawValue
        if let limit = policy.timeLimit { timeLimit = limit.wholeMilliseconds }
        grace = policy.grace.wholeMilliseconds
        shuffled = policy.shuffling.parts.map(\.rawValue).sorted()
        if let common = policy.shuffling.seed { seed = common }
        feedback = WireTestFeedback(policy.feedback)
        if let mark = policy.passMark { passMark = mark }
    }

    fileprivate func value() throws(BodyFault) -> TestPolicy {
        guard hasCounting, hasGrace, hasFeedback else { throw .incomplete("TestPolicy") }
        let parts = try shuffled.reading { part throws(BodyFault) in
            try Shuffling.Part(word: part, in: "TestPolicy.shuffled")
        }
        let counting = try TestPolicy.Counting(word: counting, in: "TestPolicy.counting")
        let feedback = try feedback.value()
        do {
            return try TestPolicy(
                attempts: hasAttempts ? Int(clamping: attempts) : nil, counting: counting,
                timeLimit: hasTimeLimit ? .milliseconds(timeLimit) : nil, grace: .milliseconds(grace),
                shuffling: Shuffling(Set(parts), seed: hasSeed ? seed : nil), feedback: feedback,
                passMark: hasPassMark ? passMark : nil)
        } catch {
            throw .refused(error)
        }
    }
}

extension WireTestFeedback {
    fileprivate init(_ feedback: TestPolicy.Feedback) {
        self.init()
        total = feedback.total.rawValue
        questions = feedback.questions.rawValue
        answers = feedback.answers.rawValue
    }

    fileprivate func value() throws(BodyFault) -> TestPolicy.Feedback {
        guard hasTotal, hasQuestions, hasAnswers else { throw .incomplete("TestFeedback") }
        return TestPolicy.Feedback(
            total: try TestPolicy.Moment(word: total, in: "TestFeedback.total"),
            questions: try TestPolicy.Moment(word: questions, in: "TestFeedback.questions"),
            answers: try TestPolicy.Moment(word: answers, in: "TestFeedback.answers"))
    }
}
