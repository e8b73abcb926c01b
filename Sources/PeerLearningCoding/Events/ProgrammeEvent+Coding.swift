import PeerLearningCore

extension ProgrammeEvent {
    /// The event as a store keeps it.
    func encoded() throws(BodyFault) -> EncodedEvent {
        switch self {
        case .outlined(let outline, let source):
            try EncodedEvent(.programmeOutlined, WireProgrammeOutlined(outline, source))
        case .editorAdded(let person):
            try EncodedEvent(.programmeEditorAdded, WireProgrammeEditorAdded(person))
        case .taskAttached(let task, let unit):
            try EncodedEvent(.programmeTaskAttached, WireProgrammeTaskAttached(task, unit))
        case .testAttached(let test, let place):
            try EncodedEvent(.programmeTestAttached, WireProgrammeTestAttached(test, place))
        case .testArchived(let test): try EncodedEvent(.programmeTestArchived, WireProgrammeTestArchived(test))
        }
    }

    /// Reads the event of one of a programme's types.
    init(_ type: EventType, _ body: [UInt8]) throws(BodyFault) {
        switch type {
        case .programmeOutlined: self = try WireProgrammeOutlined(reading: body).event()
        case .programmeEditorAdded: self = try WireProgrammeEditorAdded(reading: body).event()
        case .programmeTaskAttached: self = try WireProgrammeTaskAttached(reading: body).event()
        case .programmeTestAttached: self = try WireProgrammeTestAttached(reading: body).event()
        case .programmeTestArchived: self = try WireProgrammeTestArchived(reading: body).event()
        // Types of the others: `LearningEvent` does not ask for them here.
        default: throw .misplaced(kind: Programme.kind)
        }
    }
}

extension WireProgrammeOutlined {
    fileprivate init(_ outline: ProgrammeOutline, _ source: ProgrammeSource) {
        self.init()
        title = outline.title
        modules = outline.modules.map(WireProgrammeModule.init)
        if let name = source.format { format = name }
        if let name = source.file { file = name }
        if let kept = source.content { content = kept.rawValue }
    }

    fileprivate func event() throws(BodyFault) -> ProgrammeEvent {
        guard hasTitle else { throw .incomplete("ProgrammeOutlined") }
        let modules = try modules.map { module throws(BodyFault) in try module.value() }
        let source = ProgrammeSource(
            format: hasFormat ? format : nil, file: hasFile ? file : nil,
            content: hasContent ? ContentID(content) : nil)
        do { return .outlined(try ProgrammeOutline(title: title, modules: modules), source: source) } catch {
            throw .refused(error)
        }
    }
}

extension WireProgrammeModule {
    fileprivate init(_ module: ProgrammeModule) {
        self.init()
        id = module.id.rawValue
        title = module.title
        micromodules = module.micromodules.map(WireMicromodule.init)
    }

    fileprivate func value() throws(BodyFault) -> ProgrammeModule {
        guard hasID, hasTitle else { throw .incomplete("ProgrammeModule") }
        let micromodules = try micromodules.map { unit throws(BodyFault) in try unit.value() }
        return ProgrammeModule(id: ModuleID(id), title: title, micromodules: micromodules)
    }
}

extension WireMicromodule {
    fileprivate init(_ micromodule: Micromodule) {
        self.init()
        id = micromodule.id.rawValue
        title = micromodule.title
        if let place = micromodule.launch { launch = place }
    }

    fileprivate func value() throws(BodyFault) -> Micromodule {
        guard hasID, hasTitle else { throw .incomplete("Micromodule") }
        return Micromodule(id: MicromoduleID(id), title: title, launch: hasLaunch ? launch : nil)
    }
}

extension WireProgrammeEditorAdded {
    fileprivate init(_ editor: PersonID) {
        self.init()
        person = editor.rawValue
    }

    fileprivate func event() throws(BodyFault) -> ProgrammeEvent {
        guard hasPerson else { throw .incomplete("ProgrammeEditorAdded") }
        return .editorAdded(PersonID(person))
    }
}

extension WireProgrammeTaskAttached {
    fileprivate init(_ attached: LearningTask, _ unit: MicromoduleID) {
        self.init()
        micromodule = unit.rawValue
        task = WireLearningTask(attached)
    }

    fileprivate func event() throws(BodyFault) -> ProgrammeEvent {
        guard hasMicromodule, hasTask else { throw .incomplete("ProgrammeTaskAttached") }
        return .taskAttached(try task.value(), to: MicromoduleID(micromodule))
    }
}

extension WireProgrammeTestAttached {
    fileprivate init(_ attached: KnowledgeTest, _ place: TestPlace) {
        self.init()
        switch place {
        case .programme: break
        case .module(let id): module = id.rawValue
        case .micromodule(let id): micromodule = id.rawValue
        }
        test = WireKnowledgeTest(attached)
    }

    fileprivate func event() throws(BodyFault) -> ProgrammeEvent {
        guard hasTest, !(hasModule && hasMicromodule) else { throw .incomplete("ProgrammeTestAttached") }
        if hasModule { return .testAttached(try test.value(), to: .module(ModuleID(module))) }
        if hasMicromodule { return .testAttached(try test.value(), to: .micromodule(MicromoduleID(micromodule))) }
        return .testAttached(try test.value(), to: .programme)
    }
}

extension WireProgrammeTestArchived {
    fileprivate init(_ archived: TestID) {
        self.init()
        test = archived.rawValue
    }

    fileprivate func event() throws(BodyFault) -> ProgrammeEvent {
        guard hasTest else { throw .incomplete("ProgrammeTestArchived") }
        return .testArchived(TestID(test))
    }
}
