import PeerLearningCore

extension ProgrammeContents {
    /// The tests of the programme, of its modules and of its micromodules, and what each checks.
    var tests: [(test: KnowledgeTest, place: TestPlace)] {
        let units = programme.modules.flatMap { module in
            [TestPlace.module(module.id)] + module.micromodules.map { .micromodule($0.id) }
        }
        return ([.programme] + units).flatMap { place in programme.tests(of: place).map { ($0, place) } }
    }

    /// The tasks of micromodules, and what each belongs to.
    var tasks: [(task: LearningTask, unit: MicromoduleID)] {
        programme.micromodules.flatMap { unit in programme.tasks(of: unit.id).map { ($0, unit.id) } }
    }
}
