/// Which outcomes have a say in another one: the others need not be computed.
enum QTIRelevance {
    /// The names of the outcomes that lead to `score`, that one included. Cost: the rules, once for each name found.
    static func names(in processing: XMLNode, for score: String) -> Set<String> {
        var names: Set<String> = [score]
        var count = 0
        while count < names.count, count < 100 {
            count = names.count
            collect(processing, &names)
        }
        return names
    }

    /// Whether something in it sets one of these outcomes, or ends the rules.
    static func isRelevant(_ node: XMLNode, _ names: Set<String>) -> Bool {
        node.holds { part in
            switch part.name {
            case "setOutcomeValue", "lookupOutcomeValue": part["identifier"].map(names.contains) ?? false
            case "exitResponse": true
            default: false
            }
        }
    }

    private static func collect(_ node: XMLNode, _ names: inout Set<String>) {
        for child in node.children {
            switch child.name {
            case "setOutcomeValue", "lookupOutcomeValue":
                if let name = child["identifier"], names.contains(name) { collectVariables(child, &names) }
            case "responseCondition" where isRelevant(child, names):
                for branch in child.children {
                    if branch.name != "responseElse", let test = branch.children.first {
                        collectVariable(test, &names)
                        collectVariables(test, &names)
                    }
                    collect(branch, &names)
                }
            case "responseProcessingFragment": collect(child, &names)
            default: continue
            }
        }
    }

    private static func collectVariables(_ node: XMLNode, _ names: inout Set<String>) {
        for child in node.children {
            collectVariable(child, &names)
            collectVariables(child, &names)
        }
    }

    private static func collectVariable(_ node: XMLNode, _ names: inout Set<String>) {
        if node.name == "variable", let name = node["identifier"] { names.insert(name) }
    }
}
