import Foundation
import PeerLearning
import PeerLearningImport
import PeerLearningSQLite

/// Keeps courses in a store: their content, their programmes, and for a cohort their workshops.
struct CourseImport {
    private let session: StoreSession?
    /// What is read of the store in a dry run; nil where there is no store yet.
    private let reading: PeerLearningEngine?
    private let contents: String
    private let caller: Caller
    private let console: Console

    init(into path: String, by person: String, isDry: Bool, _ console: Console) async throws {
        let store = StoreFile(path: path)
        session = isDry ? nil : try await StoreSession(store, console, creates: true)
        reading = isDry && store.exists ? try store.reading() : nil
        (contents, caller, self.console) = (store.contents, Caller(PersonID(person)), console)
    }

    private var engine: PeerLearningEngine? { session?.engine ?? reading }

    func close() async { await session?.close() }

    /// Keeps what a file holds, or says what that would be.
    func take(_ file: inout ImportedFile, cohort: String?, keepsContent: Bool, _ progress: ProgressLine) async {
        guard let package = file.report.package else { return }
        do {
            if let emptiness = file.emptiness { throw emptiness }
            guard let first = file.programmes.first else { return }
            let cohort = try await openable(cohort)
            var content: ContentID?
            if keepsContent, session != nil, package.files?.isEmpty != true,
                PackageImporter.isArchive(fileAt: file.report.input)
            {
                let id = ContentID(first.id.rawValue)
                for programme in file.programmes { try await requireEditor(of: programme.id) }
                file.kept = try await keepContent(of: file.report.input, package.files, as: id, progress)
                content = id
            }
            for programme in file.programmes {
                file.made.append(try await make(content.map(programme.serving) ?? programme, cohort))
            }
        } catch {
            file.made = []
            file.refusal = console.words(for: error)
        }
    }

    /// Checks that the programme may be changed before anything large is written.
    private func requireEditor(of programme: ProgrammeID) async throws {
        guard let known = try await known(programme), !known.editors.contains(caller.person) else { return }
        throw Refusal.missing(.editProgramme)
    }

    private func keepContent(
        of path: String, _ files: [PackageFile]?, as id: ContentID, _ progress: ProgressLine
    ) async throws -> KeptContent {
        progress.begin(console.text("tool.import.keeping", ["file": .text(Console.printable(path))]))
        let store = try SQLiteContentStore(path: contents)
        let kept = try await progress.during {
            try await PackageArchive(fileAt: path).keep(in: store, as: id, naming: files) { progress.show(bytes: $0) }
        }
        try store.close()
        return kept
    }

    private func make(_ programme: ImportedProgramme, _ cohort: CohortID?) async throws -> ImportedFile.Made {
        let before = try await known(programme.id)
        var made = ImportedFile.Made(isNew: before == nil, programme: programme)
        guard let engine = session?.engine else { return made }
        try await engine.edit(programme.id, programme.commands(updating: before), by: caller)
        if let cohort { made.workshops = try await openWorkshops(of: programme, for: cohort, engine) }
        return made
    }

    private func known(_ programme: ProgrammeID) async throws -> Programme? {
        guard let engine, try await engine.catalogue().programmes.contains(programme) else { return nil }
        return try await engine.programme(programme)
    }

    /// Opens the workshops of the package that the cohort does not have yet.
    private func openWorkshops(
        of programme: ImportedProgramme, for cohort: CohortID, _ engine: PeerLearningEngine
    ) async throws -> [WorkshopID] {
        var present: Set<TaskID> = []
        for workshop in try await engine.catalogue().workshops {
            guard let plan = try await engine.workshop(workshop).plan, plan.cohort == cohort,
                plan.unit?.programme == programme.id
            else { continue }
            present.insert(plan.task.id)
        }
        var opened: [WorkshopID] = []
        for imported in programme.tasks where !present.contains(imported.task.id) {
            guard let workshop = imported.workshop else { continue }
            let module = programme.outline.modules.first { $0.micromodules.contains { $0.id == imported.unit } }
            let unit = ProgrammeUnit(programme: programme.id, module: module?.id, micromodule: imported.unit)
            let plan = WorkshopPlan(
                task: imported.task, cohort: cohort, unit: unit, policy: workshop.policy,
                schedule: workshop.schedule(after: engine.configuration.time.now()))
            opened.append(try await engine.openWorkshop(plan, by: caller))
        }
        return opened
    }

    /// The cohort of that name, where workshops may be opened: looked at before anything is written.
    private func openable(_ name: String?) async throws -> CohortID? {
        guard let name, let engine else { return nil }
        let desk = Desk(engine: engine, console: console, caller: caller, isJSON: false)
        let cohort = try await desk.cohort(named: name)
        try await engine.standing(of: caller.person, in: cohort).require(.openWorkshop)
        return cohort
    }
}

extension ImportedWorkshop {
    /// The schedule where it is not over yet; none where the package is of a course that has been.
    fileprivate func schedule(after moment: Instant) -> WorkshopSchedule {
        let ends = [schedule.submissionsUntil, schedule.reviewsUntil].compactMap { $0 }
        return ends.allSatisfy { $0 > moment } ? schedule : WorkshopSchedule()
    }
}

extension StoreFile {
    /// The file beside the store that holds the content of courses.
    var contents: String { path + ".content" }
}
