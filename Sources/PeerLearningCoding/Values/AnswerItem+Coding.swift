import PeerLearningCore

extension WireAnswerItem {
    /// The value as a body holds it.
    init(_ item: AnswerItem) {
        self.init()
        switch item {
        case .option(let option): value = .option(option.rawValue)
        case .pair(let pair): value = .pair(Pair(pair.first, pair.second))
        case .directedPair(let option, let target): value = .directedPair(Pair(option, target))
        case .number(let number): value = .number(number)
        case .text(let words): value = .text(words)
        case .point(let x, let y):
            var point = Point()
            (point.x, point.y) = (x, y)
            value = .point(point)
        case .truth(let truth): value = .truth(truth)
        case .document(let document): value = .document(document.rawValue)
        }
    }

    /// The value as the core holds it.
    func item() throws(BodyFault) -> AnswerItem {
        switch value {
        case .option(let option): return .option(OptionID(option))
        case .pair(let pair):
            let (first, second) = try pair.options()
            return .pair(first, second)
        case .directedPair(let pair):
            let (first, second) = try pair.options()
            return .directedPair(first, to: second)
        case .number(let number): return .number(number)
        case .text(let words): return .text(words)
        case .point(let point):
            guard point.hasX, point.hasY else { throw .incomplete("AnswerItem.Point") }
            return .point(x: point.x, y: point.y)
        case .truth(let truth): return .truth(truth)
        case .document(let document): return .document(DocumentID(document))
        case nil: throw .incomplete("AnswerItem")
        }
    }
}

extension WireAnswerItem.Pair {
    fileprivate init(_ one: OptionID, _ other: OptionID) {
        self.init()
        (first, second) = (one.rawValue, other.rawValue)
    }

    fileprivate func options() throws(BodyFault) -> (OptionID, OptionID) {
        guard hasFirst, hasSecond else { throw .incomplete("AnswerItem.Pair") }
        return (OptionID(first), OptionID(second))
    }
}
