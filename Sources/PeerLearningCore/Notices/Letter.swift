/// One message to one person: a notice, or all that a day has brought.
///
/// A letter is delivered at least once; whoever delivers it drops doubles by ``id``, or by the identifiers of its notices.
public struct Letter: Hashable, Sendable {
    /// The letter's identifier: the same for the same notices.
    public let id: LetterID
    /// Who gets it.
    public let person: PersonID
    /// What it tells, the oldest first; one or more.
    public let notices: [Notice]
    /// The language that the person reads.
    public let language: Language
    /// The first moment at which it may be delivered: not in the person's quiet hours, and a digest at its minute.
    public let deliverFrom: Instant

    /// Makes a letter of one notice or more.
    public init(to person: PersonID, _ notices: [Notice], in language: Language, deliverFrom: Instant) {
        id = LetterID("\(Fingerprint(of: ["letter", person.rawValue] + notices.map(\.id.rawValue).sorted()))")
        self.person = person
        self.notices = notices
        self.language = language
        self.deliverFrom = deliverFrom
    }

    /// What it is about, in one line: the notice itself, or how many there are.
    public var subject: Message {
        if notices.count == 1, let notice = notices.first { return notice.what }
        return Message("letter.digest", ["count": .number(notices.count)])
    }
}

extension Letter {
    /// The letters that notices make, person by person: singly or as a digest, and not in quiet hours.
    ///
    /// - Parameters:
    ///   - notices: What is to be told.
    ///   - preferences: How people wish to be told; who is not in it is told singly, at once and in English.
    ///   - moment: The present moment. Letters whose ``deliverFrom`` is later wait.
    public static func letters(
        of notices: [Notice], _ preferences: [PersonID: NoticePreferences], at moment: Instant
    ) -> [Letter] {
        let byPerson = Dictionary(grouping: notices, by: \.person)
        return byPerson.keys.sorted().flatMap { person -> [Letter] in
            let wishes = preferences[person] ?? NoticePreferences()
            let told = byPerson[person, default: []].filter { !wishes.muted.contains($0.kind) }
                .sorted { ($0.at, $0.id) < ($1.at, $1.id) }
            let clock = LocalClock(wishes.timeZone)
            switch wishes.rhythm {
            case .single:
                let free = clock.afterQuiet(wishes.quiet, from: moment)
                return told.map { Letter(to: person, [$0], in: wishes.language, deliverFrom: free) }
            case .daily(let minute):
                guard let oldest = told.first else { return [] }
                let due = max(clock.next(minute, after: oldest.at), moment)
                let free = clock.afterQuiet(wishes.quiet, from: due)
                return [Letter(to: person, told, in: wishes.language, deliverFrom: free)]
            }
        }
    }

    /// Whether it may be delivered now.
    public func isDue(at moment: Instant) -> Bool { deliverFrom <= moment }
}
