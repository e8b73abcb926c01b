import PeerLearning

/// How arms and programmes are called in tables: short, and explained in a note.
struct ExperimentNames {
    let arms: [String]
    /// What stands in headings.
    let shortArms: [String]
    let programmes: [String]
    /// What stands in headings and rows: the name where all are short, a number otherwise.
    let codes: [String]
    private let wording: Wording
    private let isBlinded: Bool

    /// Names up to this length stand as they are.
    static let shortName = 14

    init(arms: [String], programmes: [String], isBlinded: Bool, wording: Wording) {
        self.arms = arms
        self.programmes = programmes
        self.wording = wording
        self.isBlinded = isBlinded
        shortArms =
            arms.count == 2 && !isBlinded
            ? [wording("experiment.control.short"), wording("experiment.arm.short")] : arms
        let areShort = programmes.allSatisfy { $0.count <= Self.shortName }
        codes = areShort ? programmes : programmes.indices.map { String($0 + 1) }
    }

    /// What the short words stand for.
    var notes: [String] { [armNote, programmeNote].compactMap(\.self) }

    var armNote: String? {
        guard arms.count == 2, !isBlinded else { return nil }
        return wording("experiment.armNote", ["control": .text(arms[0]), "arm": .text(arms[1])])
    }

    var programmeNote: String? {
        guard codes != programmes else { return nil }
        let names = zip(codes, programmes).map { "\($0) — \(wording.quoted($1))" }.joined(separator: ", ")
        return wording("experiment.programmeNote", ["names": .text(names)])
    }

    /// What all people together, or a programme, is called in a row.
    func name(ofProgramme place: Int?) -> String {
        place.flatMap { codes.indices.contains($0) ? codes[$0] : nil } ?? wording("experiment.all")
    }

    /// What all people together, or a programme, is called in a heading.
    func title(ofProgramme place: Int?) -> String {
        guard let place, codes.indices.contains(place) else { return wording("experiment.all") }
        return wording("experiment.programmeTitle", ["name": .text(codes[place])])
    }

    /// Whether only one arm is compared with the control arm, so that its name need not stand in each row.
    var hasOneContrast: Bool { arms.count == 2 }

    func stage(_ stage: ExperimentStage) -> String { wording("experiment.stage.\(stage.rawValue)") }
}

extension Wording {
    /// A name in the quotation marks of the language.
    func quoted(_ name: String) -> String { self("experiment.quoted", ["name": .text(name)]) }

    /// The figure, or the reason why there is none.
    func cell<Value>(_ computed: Computed<Value>, _ make: (Value) -> LaidCell) -> LaidCell {
        switch computed {
        case .success(let value): make(value)
        case .failure: .none(computed.reason.map(text))
        }
    }
}
