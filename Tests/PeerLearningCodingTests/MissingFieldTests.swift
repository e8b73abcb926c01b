import PeerLearningCore
import Testing

@testable import PeerLearningCoding

/// Which fields hold messages, by their numbers: what the bytes alone do not say.
private struct Shape: ExpressibleByDictionaryLiteral {
    let messages: [Int: Shape]

    init(dictionaryLiteral elements: (Int, Shape)...) { messages = Dictionary(uniqueKeysWithValues: elements) }

    static let task: Shape = [6: [1: [3: [:]]]]
    static let text: Shape = [2: [4: [:], 5: [2: [:]]]]

    static let marked: Shape = [1: [2: [:], 4: [:]]]
    static let option: Shape = [2: marked, 5: [:]]
    static let interaction: Shape = [3: marked, 4: option, 5: option, 11: [:], 12: [:]]
    static let item: Shape = [2: [:], 3: [:], 6: [:]]
    static let key: Shape = [4: item, 5: [1: [1: item]], 6: [1: [1: [:]]], 7: [2: [:]], 8: [:]]
    static let operand: Shape = [3: [2: item], 4: [6: [:], 7: [:], 8: [:]]]
    static let expression: Shape = [3: [2: item], 4: [6: [:], 7: [:], 8: [:]], 5: operand]
    static let step: Shape = [3: expression]
    static let program: Shape = [1: [3: expression, 4: [1: expression, 2: step], 5: step], 2: [2: [2: item]]]
    static let question: Shape = [3: marked, 4: interaction, 5: key, 6: program, 9: marked]

    static func body(of type: EventType) -> Shape {
        switch type {
        case .programmeTestAttached: [3: [4: [1: question], 5: [7: [:]]]]
        case .sittingBegun: [4: [:]]
        case .sittingAnswered: [2: [2: item]]
        case .sittingHandedIn, .sittingTimedOut: [1: [4: [:]]]
        case .testRoundOpened: [1: [:], 3: [:]]
        case .testRoundMoved: [1: [:]]
        case .checkOpened: [6: [:], 7: [1: [:]], 8: [:]]
        case .checkRecorded: [3: [:]]
        case .calibrationOpened: [3: [1: [:]]]
        case .programmeOutlined: [2: [3: [:]]]
        case .programmeTaskAttached: [2: task]
        case .workshopOpened:
            [2: task, 3: [:], 4: [6: [:], 7: [1: [:]], 13: [2: [:]]], 5: [:], 7: [1: [1: [3: [:]]], 3: [:]]]
        case .workshopAdvanced: [2: [:]]
        case .workshopSubmitted: [7: [:]]
        case .workshopAllocated: [1: [:], 5: [4: text], 6: [:]]
        case .workshopApproved, .workshopApprovalWithdrawn, .workshopReviewTaken: [1: [:]]
        case .workshopCommentRated, .workshopReviewRated: [2: [:]]
        case .workshopGraded: [1: [4: [:], 6: text]]
        case .ledgerRulesAdopted: [1: [:]]
        case .pairSessionProposed: [4: [2: [2: text, 3: text, 4: text]], 5: [:], 6: [:]]
        case .pairSessionShareProposed, .pairSessionShared, .pairSessionSharingStopped: [2: [:]]
        case .ledgerAwarded: [1: [:], 5: text]
        case .ledgerRuleFailed: [1: [:]]
        case .ledgerJudged: [3: [:]]
        case .ledgerRescored: [1: [:]]
        default: [:]
        }
    }
}

@Suite struct MissingFieldTests {
    @Test func `An event without one of its fields is damage unless the schema says that the field may be missing`()
        throws
    {
        var tolerated: Set<String> = []
        for event in try SampleEvents.all() {
            let record = try EventCodec().record(event)
            let type = try #require(EventType(rawValue: record.type))
            for (path, body) in try variants(of: record.body, Shape.body(of: type)) where isReadable(record, body) {
                tolerated.insert("\(type.name) \(path)")
            }
        }
        #expect(tolerated == Self.optional.union(Self.elements))
    }

    /// The fields that the schemas say may be missing.
    private static let optional: Set<String> = [
        "programme.outlined 2.3.3", "programme.outlined 3", "programme.outlined 4",
        "programme.outlined 5", "cohort.joined 3",
        "cohort.roleGranted 3", "workshop.opened 3", "workshop.opened 5.1", "workshop.opened 5.2",
        "workshop.commented 3", "workshop.commentRated 2.3", "workshop.graded 1.2", "workshop.graded 1.3",
        "workshop.opened 4.4", "workshop.opened 4.5", "workshop.opened 4.6", "workshop.opened 4.8",
        "workshop.opened 4.9",
        "workshop.opened 4.10", "workshop.opened 4.11", "workshop.opened 3.3", "workshop.opened 5.4",
        "workshop.opened 5.5",
        "workshop.opened 6",
        "workshop.opened 7.1", "workshop.opened 8", "workshop.advanced 2", "workshop.advanced 2.1",
        "workshop.submitted 8", "workshop.allocated 6", "workshop.allocated 6.1", "workshop.allocated 5.1",
        "workshop.allocated 5.2", "workshop.commented 7", "workshop.graded 1.7", "workshop.revealed 4",
        "workshop.gradeSettled 3", "workshop.gradeSettled 5", "cohort.roleGranted 6", "cohort.roleGranted 7",
        "cohort.roleGranted 8", "cohort.delegated 9", "cohort.delegated 10", "cohort.delegated 11",
        "cohort.roleGranted 4", "cohort.roleGranted 5", "cohort.delegated 5",
        "cohort.delegated 6", "cohort.delegated 7", "workshop.enrolled 4", "workshop.flagged 5",
        "pairSession.proposed 5.2", "pairSession.proposed 6.2", "pairSession.reported 3",
        "programme.testAttached 1", "programme.testAttached 2", "programme.testAttached 3.4.1.4.7",
        "programme.testAttached 3.4.1.4.11", "programme.testAttached 3.4.1.4.11.3",
        "programme.testAttached 3.4.1.4.12", "programme.testAttached 3.4.1.4.12.3",
        "programme.testAttached 3.4.1.4.12.4", "programme.testAttached 3.4.1.4.4.3",
        "programme.testAttached 3.4.1.4.4.4", "programme.testAttached 3.4.1.4.4.5",
        "programme.testAttached 3.4.1.4.5.4", "programme.testAttached 3.4.1.5.5",
        "programme.testAttached 3.4.1.5.5.3", "programme.testAttached 3.4.1.5.5.4",
        "programme.testAttached 3.4.1.5.6", "programme.testAttached 3.4.1.5.6.3",
        "programme.testAttached 3.4.1.5.6.4", "programme.testAttached 3.4.1.6", "programme.testAttached 3.4.1.9",
        "programme.testAttached 3.5.1", "programme.testAttached 3.5.3", "programme.testAttached 3.5.6",
        "programme.testAttached 3.5.8", "sitting.begun 7", "sitting.handedIn 4", "sitting.timedOut 4",
        "check.opened 6", "check.opened 6.2", "check.opened 6.3", "check.opened 7.1.6", "check.opened 8.2",
        "calibration.opened 6", "workshop.opened 4.12", "workshop.opened 4.13",
        "check.scheduled 4", "check.recorded 3", "check.observed 5", "check.counted 5",
        "testRound.opened 3.1", "testRound.opened 3.2", "testRound.moved 1.1", "testRound.moved 1.2",
        "ledger.awarded 7", "ledger.awarded 10", "ledger.awarded 11", "ledger.awarded 12", "ledger.awarded 13",
        "ledger.titleConferred 7", "ledger.judged 4", "ledger.standingChosen 4",
        "ledger.badgeGranted 4",
    ]

    /// The elements of lists: a list that lacks one is a list.
    private static let elements: Set<String> = [
        "cohort.delegated 4", "programme.outlined 2", "programme.outlined 2.3", "programme.taskAttached 2.5",
        "programme.taskAttached 2.6.1",
        "workshop.opened 2.5", "workshop.opened 2.6.1", "workshop.opened 4.7", "workshop.opened 4.13.2",
        "workshop.opened 7",
        "workshop.opened 7.1.1", "workshop.submitted 6",
        "workshop.submitted 7", "workshop.allocated 4", "workshop.allocated 5", "workshop.teamFormed 2",
        "workshop.allocated 1", "workshop.reviewed 2",
        "workshop.graded 1", "workshop.graded 1.4", "workshop.graded 1.6.2", "workshop.graded 1.6.2.5.2",
        "ledger.rulesAdopted 1", "ledger.judged 3", "ledger.rescored 1", "notices.delivered 1",
        "pairSession.proposed 4.2.3.2",
        "programme.testAttached 3.4", "programme.testAttached 3.5.5", "programme.testAttached 3.4.1.3.1",
        "programme.testAttached 3.4.1.4", "programme.testAttached 3.4.1.4.3.1", "programme.testAttached 3.4.1.4.4",
        "programme.testAttached 3.4.1.4.4.2.1", "programme.testAttached 3.4.1.5", "programme.testAttached 3.4.1.5.4",
        "programme.testAttached 3.4.1.5.5.1", "programme.testAttached 3.4.1.5.6.1",
        "programme.testAttached 3.4.1.5.7", "programme.testAttached 3.4.1.5.8", "programme.testAttached 3.4.1.6.1",
        "programme.testAttached 3.4.1.6.1.4", "programme.testAttached 3.4.1.6.1.4.1.5",
        "programme.testAttached 3.4.1.6.1.4.2", "programme.testAttached 3.4.1.6.1.4.2.3.3.2",
        "programme.testAttached 3.4.1.6.1.5", "programme.testAttached 3.4.1.6.2",
        "programme.testAttached 3.4.1.6.2.2.2", "programme.testAttached 3.4.1.9.1", "sitting.answered 2",
        "sitting.answered 2.2", "sitting.handedIn 1", "sitting.handedIn 1.4", "sitting.timedOut 1",
        "sitting.timedOut 1.4", "check.opened 7.1", "check.observed 3", "check.counted 2",
        "calibration.opened 3.1", "calibration.exemplarAdded 3", "calibration.judged 3",
    ]

    private func isReadable(_ record: EventRecord, _ body: [UInt8]) -> Bool {
        let record = EventRecord(
            position: record.position, stream: record.stream, revision: record.revision, type: record.type,
            at: record.at,
            body: body)
        return (try? EventCodec().decode(record)) != nil
    }

    /// The message without one of its fields, in every way there is, with the path of the field.
    private func variants(of message: [UInt8], _ shape: Shape) throws -> [(path: String, bytes: [UInt8])] {
        var variants: [(path: String, bytes: [UInt8])] = []
        for field in try fields(of: message) {
            let before = Array(message[..<field.whole.lowerBound])
            let after = Array(message[field.whole.upperBound...])
            variants.append(("\(field.number)", before + after))
            guard let inner = shape.messages[field.number] else { continue }
            for (path, bytes) in try self.variants(of: Array(message[field.payload]), inner) {
                let tag = varint(field.number << 3 | 2) + varint(bytes.count)
                variants.append(("\(field.number).\(path)", before + tag + bytes + after))
            }
        }
        return variants
    }

    private func fields(of message: [UInt8]) throws -> [(number: Int, whole: Range<Int>, payload: Range<Int>)] {
        var (fields, place): ([(number: Int, whole: Range<Int>, payload: Range<Int>)], Int) = ([], 0)
        while place < message.count {
            let start = place
            let tag = readVarint(message, &place)
            let length =
                switch tag & 7 {
                case 0: skipVarint(message, &place)
                case 1: 8
                default: readVarint(message, &place)
                }
            let payload = place..<(place + length)
            try #require(payload.upperBound <= message.count)
            place = payload.upperBound
            fields.append((tag >> 3, start..<place, payload))
        }
        return fields
    }

    private func readVarint(_ bytes: [UInt8], _ place: inout Int) -> Int {
        var (value, shift) = (UInt64(0), UInt64(0))
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            value |= UInt64(byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 { break }
        }
        return Int(truncatingIfNeeded: value)
    }

    private func skipVarint(_ bytes: [UInt8], _ place: inout Int) -> Int {
        _ = readVarint(bytes, &place)
        return 0
    }

    private func varint(_ value: Int) -> [UInt8] {
        value < 0x80 ? [UInt8(value)] : [UInt8(value & 0x7F) | 0x80] + varint(value >> 7)
    }
}
