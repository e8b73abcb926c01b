import PeerLearningCore

extension WireInteraction {
    /// The part of a question as a body holds it.
    init(_ part: Interaction) {
        self.init()
        id = part.id.rawValue
        kind = part.kind.rawValue
        prompt = WireMarkedText(part.prompt)
        options = part.options.map(WireAnswerOption.init)
        targets = part.targets.map(WireAnswerOption.init)
        least = Int64(part.count.least)
        if let limit = part.count.most { most = Int64(limit) }
        cardinality = part.cardinality.rawValue
        arrangement = part.arrangement.rawValue
        entry = part.entry.rawValue
        if let range = part.scale { scale = WireSliderScale(range) }
        if let shown = part.picture { picture = WireQuestionPicture(shown) }
    }

    /// The part of a question as the core holds it.
    func value() throws(BodyFault) -> Interaction {
        guard hasID, hasKind, hasPrompt, hasLeast, hasCardinality, hasArrangement, hasEntry else {
            throw .incomplete("Interaction")
        }
        let options = try options.reading { option throws(BodyFault) in try option.value() }
        let targets = try targets.reading { option throws(BodyFault) in try option.value() }
        let kind = try InteractionKind(word: kind, in: "Interaction.kind")
        let cardinality = try Cardinality(word: cardinality, in: "Interaction.cardinality")
        let arrangement = try Interaction.Arrangement(word: arrangement, in: "Interaction.arrangement")
        let entry = try Interaction.Entry(word: entry, in: "Interaction.entry")
        let count = AnswerCount(least: Int(clamping: least), most: hasMost ? Int(clamping: most) : nil)
        let (prompt, scale) = (try prompt.value(), hasScale ? try scale.value() : nil)
        let picture = hasPicture ? try picture.value() : nil
        do {
            return try Interaction(
                InteractionID(id), kind, prompt: prompt, options: options, targets: targets, count: count,
                cardinality: cardinality, arrangement: arrangement, entry: entry, scale: scale, picture: picture)
        } catch {
            throw .refused(error)
        }
    }
}

extension WireAnswerOption {
    fileprivate init(_ option: AnswerOption) {
        self.init()
        id = option.id.rawValue
        text = WireMarkedText(option.text)
        if option.isFixed { isFixed = true }
        if let limit = option.most { most = Int64(limit) }
        if let region = option.shape { shape = WirePictureRegion(region) }
    }

    fileprivate func value() throws(BodyFault) -> AnswerOption {
        guard hasID, hasText else { throw .incomplete("AnswerOption") }
        return AnswerOption(
            OptionID(id), try text.value(), isFixed: isFixed, most: hasMost ? Int(clamping: most) : nil,
            shape: hasShape ? try shape.value() : nil)
    }
}

extension WireSliderScale {
    fileprivate init(_ scale: SliderScale) {
        self.init()
        lower = scale.lower
        upper = scale.upper
        if let distance = scale.step { step = distance }
    }

    fileprivate func value() throws(BodyFault) -> SliderScale {
        guard hasLower, hasUpper else { throw .incomplete("SliderScale") }
        return SliderScale(lower: lower, upper: upper, step: hasStep ? step : nil)
    }
}

extension WirePictureRegion {
    /// The region as a body holds it.
    init(_ region: PictureRegion) {
        self.init()
        switch region {
        case .everywhere: kind = "everywhere"
        case .rectangle(let left, let top, let right, let bottom):
            (kind, numbers) = ("rectangle", [left, top, right, bottom])
        case .circle(let x, let y, let radius): (kind, numbers) = ("circle", [x, y, radius])
        case .ellipse(let x, let y, let horizontal, let vertical):
            (kind, numbers) = ("ellipse", [x, y, horizontal, vertical])
        case .polygon(let corners): (kind, numbers) = ("polygon", corners.flatMap { [$0.x, $0.y] })
        }
    }

    /// The region as the core holds it.
    func value() throws(BodyFault) -> PictureRegion {
        guard hasKind else { throw .incomplete("PictureRegion") }
        switch (kind, numbers.count) {
        case ("everywhere", 0): return .everywhere
        case ("rectangle", 4):
            return .rectangle(left: numbers[0], top: numbers[1], right: numbers[2], bottom: numbers[3])
        case ("circle", 3): return .circle(x: numbers[0], y: numbers[1], radius: numbers[2])
        case ("ellipse", 4):
            return .ellipse(x: numbers[0], y: numbers[1], horizontal: numbers[2], vertical: numbers[3])
        case ("polygon", let count) where count.isMultiple(of: 2):
            return .polygon(
                stride(from: 0, to: count, by: 2).map { PictureRegion.Corner(x: numbers[$0], y: numbers[$0 + 1]) })
        case ("everywhere", _), ("rectangle", _), ("circle", _), ("ellipse", _), ("polygon", _):
            throw .incomplete("PictureRegion")
        default: throw .unknownValue("PictureRegion.kind")
        }
    }
}
