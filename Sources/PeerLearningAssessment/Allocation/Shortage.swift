import PeerLearningCore

/// Why a work gets fewer reviews than it was to get.
struct Shortage {
    /// How many reviews it was to get.
    let asked: Int
    /// How many people are there who did not write it.
    let others: Int
    /// How many of its authors are there.
    let authors: Int
    /// How many of the others have reviewed it already.
    let haveReviewed: Int

    /// In words, of reviews by peers.
    var ofPeers: Message {
        guard others > 0 else { return message(authors > 1 ? "allocation.ownTeam" : "allocation.noOthers") }
        guard haveReviewed < others else { return message("allocation.allHaveReviewed") }
        return message("allocation.fewPeers", ["others": .number(others)])
    }

    /// In words, of reviews by guides.
    var ofGuides: Message {
        guard others > 0 else { return message("allocation.noGuides") }
        guard haveReviewed < others else { return message("allocation.guidesHaveReviewed") }
        return message("allocation.fewGuides", ["guides": .number(others)])
    }

    /// In words, of a person where no work has been handed in.
    static let nothingHandedIn = Message("allocation.nothingHandedIn")

    /// In words, of a person who wrote every work that there is.
    static let onlyOwnWork = Message("allocation.onlyOwnWork")

    private func message(_ key: TextKey, _ arguments: [String: Message.Argument] = [:]) -> Message {
        Message(key, arguments.merging(["asked": .number(asked)]) { first, _ in first })
    }
}
