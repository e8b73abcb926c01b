import PeerLearningCore

extension WireText {
    /// How deeply messages may stand in messages; protobuf reads no more than 100 levels, and each takes two.
    static let deepest = 32

    /// The message as a body holds it, with its arguments in the order of their names.
    init(_ message: Message) throws(BodyFault) { try self.init(message, depth: 1) }

    private init(_ message: Message, depth: Int) throws(BodyFault) {
        guard depth <= Self.deepest else { throw .tooDeep }
        self.init()
        key = message.key.rawValue
        let sorted = message.arguments.sorted { $0.key < $1.key }
        arguments = try sorted.map { entry throws(BodyFault) in
            var argument = Argument()
            argument.name = entry.key
            argument.value = try Self.wire(entry.value, depth: depth)
            return argument
        }
    }

    private static func wire(
        _ argument: Message.Argument, depth: Int
    ) throws(BodyFault) -> Argument.OneOf_Value {
        switch argument {
        case .text(let text): return .text(text)
        case .number(let number): return .number(Int64(number))
        case .decimal(let value, let digits):
            var decimal = Argument.Decimal()
            decimal.value = value
            decimal.digits = Int64(digits)
            return .decimal(decimal)
        case .message(let message): return .message(try WireText(message, depth: depth + 1))
        }
    }

    /// The message as the core holds it. Protobuf has bounded its depth.
    func value() throws(BodyFault) -> Message {
        guard hasKey else { throw .incomplete("Text") }
        var named: [String: Message.Argument] = [:]
        for argument in arguments {
            guard argument.hasName, let value = argument.value else { throw .incomplete("Text.Argument") }
            named[argument.name] = try Self.argument(value)
        }
        return Message(TextKey(rawValue: key), named)
    }

    private static func argument(_ value: Argument.OneOf_Value) throws(BodyFault) -> Message.Argument {
        switch value {
        case .text(let text): return .text(text)
        case .number(let number): return .number(Int(clamping: number))
        case .decimal(let decimal):
            guard decimal.hasValue, decimal.hasDigits else { throw .incomplete("Text.Argument.Decimal") }
            return .decimal(decimal.value, digits: Int(clamping: decimal.digits))
        case .message(let text): return .message(try text.value())
        }
    }
}
