import PeerLearningCore

/// A response of QTI 1 on its way to a part of a question.
struct QTI1Part {
    let node: XMLNode
    let id: InteractionID
    /// The elements that are offered, wherever they stand in the response.
    let labels: [XMLNode]
    let cardinality: Cardinality

    init(_ node: XMLNode) {
        self.node = node
        id = InteractionID(node["ident"] ?? "")
        var found: [XMLNode] = []
        node.forEach { child in
            if child.name == "response_label" { found.append(child) }
            return child.name != "response_label"
        }
        labels = found
        cardinality = Cardinality(rawValue: (node["rcardinality"] ?? "single").lowercased()) ?? .single
    }

    /// The first element of this kind in the response; nil where there is none.
    func rendering(_ name: String) -> XMLNode? {
        var found: XMLNode?
        node.forEach { child in
            if found == nil, child.name == name { found = child }
            return found == nil && child.name != "response_label"
        }
        return found
    }

    /// Whether the order of the options may change.
    var arrangement: Interaction.Arrangement {
        let rendering = rendering("render_choice") ?? rendering("ims_render_object")
        return rendering?.flag("shuffle") ?? false ? .mayChange : .asWritten
    }

    /// How many options may be chosen.
    var count: AnswerCount {
        guard cardinality != .single else { return .one }
        let rendering = rendering("render_choice")
        let most = rendering?.whole("maxnumber").flatMap { $0 > 0 ? $0 : nil }
        let least = max(0, rendering?.whole("minnumber") ?? 0)
        return AnswerCount(least: min(least, most ?? least), most: most)
    }

    /// The region of a label, by its shape and the numbers in it; nil where they describe none.
    ///
    /// Source: IMS QTI 1.2 ASI Information Model, `rarea`: a rectangle by its upper left corner, width and height, an
    /// ellipse by its centre, width and height, anything else by its corners.
    static func region(_ shape: String?, _ text: String) -> PictureRegion? {
        let figures = QTIFigures.numbers(in: text)
        switch ((shape ?? "ellipse").lowercased(), figures.count) {
        case ("rectangle", 4):
            return .rectangle(
                left: figures[0], top: figures[1], right: figures[0] + figures[2], bottom: figures[1] + figures[3])
        case ("ellipse", 4) where figures[2] > 0 && figures[3] > 0:
            return .ellipse(x: figures[0], y: figures[1], horizontal: figures[2] / 2, vertical: figures[3] / 2)
        case ("ellipse", 3) where figures[2] > 0: return .circle(x: figures[0], y: figures[1], radius: figures[2])
        case ("bounded", 4) where figures[0] != figures[2] && figures[1] != figures[3]:
            return .rectangle(left: figures[0], top: figures[1], right: figures[2], bottom: figures[3])
        case ("bounded", 6...2_000) where figures.count % 2 == 0:
            return .polygon(
                stride(from: 0, to: figures.count, by: 2).map { .init(x: figures[$0], y: figures[$0 + 1]) })
        default: return nil
        }
    }
}
