import PeerLearning

extension Console {
    /// Prints the heading of a step.
    func heading(_ key: TextKey) {
        let words = text(key)
        print("\n\(words)\n\(String(repeating: "─", count: words.count))")
    }

    /// Prints something that happened in the step.
    func item(_ key: TextKey, _ arguments: [String: Message.Argument]) { print("  · " + text(key, arguments)) }
}
