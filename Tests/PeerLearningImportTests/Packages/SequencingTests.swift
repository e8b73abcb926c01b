import Testing

@testable import PeerLearningImport

@Suite("Sequencing and navigation of SCORM 2004")
struct SequencingTests {
    private let namespaces =
        Manifests.scorm2004
        + " xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\" xmlns:adlseq=\"http://www.adlnet.org/xsd/adlseq_v1p3\" xmlns:adlnav=\"http://www.adlnet.org/xsd/adlnav_v1p3\""

    private func read(_ inside: String, collection: String = "") throws -> (PackageItem, ImportReport) {
        let item = "<item identifier=\"i1\" identifierref=\"r1\"><title>T</title>\(inside)</item>"
        let report = Manifests.read(Manifests.make(namespaces, metadata: collection, items: item))
        return (try #require(report.items.first), report)
    }

    private func sequencing(_ inside: String, _ attributes: String = "") throws -> Sequencing {
        let (item, report) = try read("<imsss:sequencing \(attributes)>\(inside)</imsss:sequencing>")
        #expect(report.diagnostics.isEmpty)
        return try #require(item.sequencing)
    }

    @Test("M1: an item without sequencing has none, and an empty one says nothing")
    func readsNothing() throws {
        #expect(try read("").0.sequencing == nil)
        #expect(try sequencing("") == Sequencing())
    }

    @Test("M1: controls, limits, drawing, tracking and companions are read with the defaults of the specification")
    func readsControls() throws {
        let found = try sequencing(
            """
            <imsss:controlMode choice="false" flow="1"/><imsss:limitConditions attemptLimit="2" attemptAbsoluteDurationLimit="PT1H"/>
            <imsss:auxiliaryResources><imsss:auxiliaryResource auxiliaryResourceID="x" purpose="help"/></imsss:auxiliaryResources>
            <imsss:randomizationControls randomizationTiming="once" reorderChildren="true" selectionTiming="onEachNewAttempt" selectCount="3"/>
            <imsss:deliveryControls completionSetByContent="true"/>
            <adlseq:constrainedChoiceConsiderations preventActivation="true"/>
            <adlseq:rollupConsiderations requiredForCompleted="ifNotSkipped" measureSatisfactionIfActive="false"/>
            """)
        let controls = try #require(found.controls)
        #expect(!controls.allowsChoice && controls.allowsChoiceOfOthers && controls.flows && !controls.isForwardOnly)
        #expect(controls.usesCurrentObjectives && controls.usesCurrentProgress)
        #expect(found.limits?.attempts == 2)
        #expect(found.limits?.attemptDuration == "PT1H")
        #expect(found.companions == ["x": "help"])
        #expect(found.selection?.reorderTiming == .once)
        #expect(found.selection?.drawTiming == .onEachNewAttempt)
        #expect(found.selection?.count == 3)
        #expect(found.selection?.reorders == true)
        #expect(found.tracking?.contentSetsCompletion == true)
        #expect(found.tracking?.contentSetsObjective == false)
        #expect(found.tracking?.isTracked == true)
        #expect(found.constraints?.preventsActivation == true)
        #expect(found.constraints?.constrainsChoice == false)
        #expect(found.considerations?.forCompleted == .ifNotSkipped)
        #expect(found.considerations?.forSatisfied == .always)
        #expect(found.considerations?.measuresWhileActive == false)
    }

    @Test("M1: rules before, during and after an item are read with their conditions")
    func readsRules() throws {
        func rule(_ kind: String, _ action: String, _ conditions: String, _ combination: String = "") -> String {
            "<imsss:\(kind)ConditionRule><imsss:ruleConditions \(combination)>\(conditions)</imsss:ruleConditions><imsss:ruleAction action=\"\(action)\"/></imsss:\(kind)ConditionRule>"
        }
        let measured =
            "<imsss:ruleCondition condition=\"objectiveMeasureGreaterThan\" referencedObjective=\"o\" measureThreshold=\"0.6\" operator=\"not\"/><imsss:ruleCondition condition=\"attempted\"/>"
        let found = try sequencing(
            "<imsss:sequencingRules>"
                + rule("pre", "skip", measured, "conditionCombination=\"any\"")
                + rule("exit", "exit", "<imsss:ruleCondition condition=\"always\"/>")
                + rule("post", "continue", "<imsss:ruleCondition condition=\"satisfied\"/>")
                + "</imsss:sequencingRules>")
        #expect(
            found.preConditions == [
                SequencingRule(
                    .skip,
                    if: [
                        .init(.objectiveMeasureGreaterThan, isNegated: true, objective: "o", threshold: 0.6),
                        .init(.attempted),
                    ], needsAll: false)
            ])
        #expect(found.exitConditions == [SequencingRule(.exit, if: [.init(.always)])])
        #expect(found.postConditions == [SequencingRule(.continue, if: [.init(.satisfied)])])
    }

    @Test(
        "M1: rollup rules say how many of the items below have to be so",
        arguments: [
            ("childActivitySet=\"any\"", .any), ("", .all), ("childActivitySet=\"none\"", .none),
            ("childActivitySet=\"atLeastCount\" minimumCount=\"2\"", .count(2)),
            ("childActivitySet=\"atLeastPercent\" minimumPercent=\"0.5\"", .part(0.5)),
        ] as [(String, RollupRules.Rule.Share)])
    func readsRollup(_ attributes: String, _ share: RollupRules.Rule.Share) throws {
        let found = try sequencing(
            "<imsss:rollupRules rollupObjectiveSatisfied=\"false\" objectiveMeasureWeight=\"0.25\"><imsss:rollupRule \(attributes)><imsss:rollupConditions><imsss:rollupCondition operator=\"not\" condition=\"completed\"/></imsss:rollupConditions><imsss:rollupAction action=\"incomplete\"/></imsss:rollupRule></imsss:rollupRules>"
        )
        let rollup = try #require(found.rollup)
        #expect(!rollup.countsForObjective && rollup.countsForProgress && rollup.weight == 0.25)
        #expect(rollup.rules == [.init(.incomplete, if: share, are: [.init(.completed, isNegated: true)])])
    }

    @Test("M1: objectives are read with their ties, those that ADL added among them")
    func readsObjectives() throws {
        let found = try sequencing(
            """
            <imsss:objectives><imsss:primaryObjective objectiveID="p" satisfiedByMeasure="true"><imsss:minNormalizedMeasure> 0.7 </imsss:minNormalizedMeasure>
            <imsss:mapInfo targetObjectiveID="g" readSatisfiedStatus="false" writeSatisfiedStatus="true"/></imsss:primaryObjective>
            <imsss:objective objectiveID="o"/></imsss:objectives>
            <adlseq:objectives><adlseq:objective objectiveID="o"><adlseq:mapInfo targetObjectiveID="h" writeRawScore="true" readMinScore="false"/></adlseq:objective></adlseq:objectives>
            """)
        #expect(
            found.primaryObjective
                == SequencingObjective(
                    id: "p", threshold: 0.7,
                    links: [.init(to: "g", reads: [.normalizedMeasure], writes: [.satisfiedStatus])]))
        #expect(
            found.objectives == [
                SequencingObjective(
                    id: "o",
                    links: [
                        .init(
                            to: "h", reads: [.rawScore, .maxScore, .completionStatus, .progressMeasure],
                            writes: [.rawScore])
                    ])
            ])
    }

    @Test("M1: shared sequencing fills in what the item does not say itself")
    func mergesShared() throws {
        let shared = """
            <imsss:sequencingCollection><imsss:sequencing ID="s"><imsss:controlMode flow="true"/><imsss:limitConditions attemptLimit="3"/>
            <imsss:deliveryControls tracked="false"/></imsss:sequencing></imsss:sequencingCollection>
            """
        let own = "<imsss:sequencing IDRef=\"s\"><imsss:limitConditions attemptLimit=\"1\"/></imsss:sequencing>"
        let (item, report) = try read(own, collection: shared)
        #expect(item.sequencing?.limits?.attempts == 1)
        #expect(item.sequencing?.controls?.flows == true)
        #expect(item.sequencing?.tracking?.isTracked == false)
        #expect(report.diagnostics.isEmpty)
        let (other, missing) = try read(own)
        #expect(other.sequencing?.limits?.attempts == 1)
        #expect(missing.codes == ["sequencing-missing"])
    }

    @Test("M1: hidden buttons and what SCORM says about an item are read, also of SCORM 1.2")
    func readsExtensions() throws {
        let (item, report) = try read(
            """
            <adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>previous</adlnav:hideLMSUI><adlnav:hideLMSUI>exitAll</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation>
            <imsss:sequencing><imsss:controlMode flow="true"/></imsss:sequencing>
            <adlcp:timeLimitAction>exit,message</adlcp:timeLimitAction><adlcp:dataFromLMS> a=1 </adlcp:dataFromLMS>
            <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.9"/>
            """)
        #expect(item.sequencing?.hiddenControls == ["previous", "exitAll"])
        #expect(item.sequencing?.controls?.flows == true)
        #expect(
            item.delivery == PackageDelivery(timeLimitAction: "exit,message", completion: "0.9", launchData: "a=1"))
        #expect(report.diagnostics.isEmpty)
        let old =
            "<adlcp:prerequisites type=\"aicc_script\">A&amp;B</adlcp:prerequisites><adlcp:masteryscore>80</adlcp:masteryscore><adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed>"
        let items = Manifests.item.replacing("</item>", with: old + "</item>")
        #expect(
            Manifests.read(Manifests.make(items: items)).items.first?.delivery
                == PackageDelivery(masteryScore: 80, prerequisites: "A&B", timeLimit: "00:30:00"))
    }

    @Test("M1: a word that the specification does not know is noted, and its rule is left out")
    func notesUnknownWords() throws {
        let (item, report) = try read(
            "<imsss:sequencing><imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions><imsss:ruleCondition condition=\"tired\"/></imsss:ruleConditions><imsss:ruleAction action=\"skip\"/></imsss:preConditionRule></imsss:sequencingRules></imsss:sequencing>"
        )
        #expect(item.sequencing?.preConditions == [])
        #expect(report.codes == ["sequencing-unknown-word"])
        #expect(report.diagnostics.first?.file == "imsmanifest.xml")
    }

    @Test("M1: an organization has a sequencing of its own")
    func readsOfOrganization() {
        let tree =
            "<organizations><organization identifier=\"o1\"><title>C</title>\(Manifests.item)<imsss:sequencing><imsss:controlMode choice=\"false\"/></imsss:sequencing></organization></organizations>"
        let report = Manifests.read(Manifests.make(namespaces, organizations: tree))
        #expect(report.package?.organizations.first?.sequencing?.controls?.allowsChoice == false)
        #expect(report.package?.organizations.first?.sharesObjectives == true)
        let own = tree.replacing(
            "identifier=\"o1\"", with: "identifier=\"o1\" adlseq:objectivesGlobalToSystem=\"false\"")
        let other = Manifests.read(Manifests.make(namespaces, organizations: own))
        #expect(other.package?.organizations.first?.sharesObjectives == false)
    }
}

@Suite("Manifests within manifests")
struct NestedManifestTests {
    private func nested(_ id: String, _ items: String, base: String = "") -> String {
        """
        <manifest identifier="\(id)" \(base)><organizations default="b"><organization identifier="a"><title>A</title></organization>
        <organization identifier="b"><title>B</title>\(items)</organization></organizations>
        <resources xml:base="r/"><resource identifier="r-\(id)" type="webcontent" href="a.html"/></resources></manifest>
        """
    }

    private func make(_ items: String, _ nested: String) -> String {
        Manifests.make(Manifests.plain, items: items).replacing("</manifest>", with: nested + "</manifest>")
    }

    @Test("M1: an item that refers to a manifest takes over the items of its default organization")
    func includes() {
        let inner = nested(
            "sub", "<item identifier=\"x\" identifierref=\"r-sub\"><title>Inner</title></item>", base: "xml:base=\"s/\""
        )
        let report = Manifests.read(
            make("<item identifier=\"i\" identifierref=\"sub\"><title>Outer</title></item>", inner),
            files: ["a.html", "s/r/a.html"])
        #expect(report.items.map(\.title) == ["Outer"])
        #expect(report.items.first?.items.map(\.title) == ["Inner"])
        #expect(report.items.first?.items.map(\.launch) == ["s/r/a.html"])
        #expect(report.package?.organizations.count == 1)
        #expect(report.diagnostics.isEmpty)
    }

    @Test("M1: a manifest that no item refers to gives its resources only, with a note")
    func notesUnused() {
        let report = Manifests.read(
            make(Manifests.item, nested("sub", "<item identifier=\"x\"><title>Inner</title></item>")),
            files: ["a.html", "r/a.html"])
        #expect(report.items.map(\.title) == ["Lesson"])
        #expect(report.package?.resources.map(\.id) == ["r1", "r-sub"])
        #expect(report.codes == ["nested-manifest"])
    }

    @Test("M1: manifests that refer to each other, or in a long row, come to an end")
    func ends() {
        let row = (0..<300).map { place in
            nested(
                "m\(place)",
                "<item identifier=\"x\(place)\" identifierref=\"m\((place + 1) % 300)\"><title>T</title></item>")
        }.joined()
        let report = Manifests.read(make("<item identifier=\"i\" identifierref=\"m0\"><title>T</title></item>", row))
        func depth(_ items: [PackageItem]) -> Int { (items.map { depth($0.items) }.max() ?? -1) + 1 }
        #expect(depth(report.items) == 17)
    }
}
