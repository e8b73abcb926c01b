import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N3: Who holds a permission")
struct PermissionHoldersTests {
    private static let people: [PersonID] = ["anna", "bo", "cy", "di", "ed", "flo"]

    @Test(
        "N3: asked about many at once, it says of each what their standing says",
        arguments: 1...200 as ClosedRange<UInt64>)
    func sameAsStanding(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let (cohort, roles) = Self.cohort(using: &random)
        for workshop in [nil, "w", "v"] as [WorkshopID?] {
            let place = Place(workshop: workshop, at: .example)
            for permission in [Permission.reviewWork, .comment, .advancePhase, .moderate] {
                let holders = cohort.holders(of: permission, at: place, roles: roles)
                for person in Self.people {
                    let standing = cohort.standing(of: person, at: place, roles: roles)
                    #expect(holders.contains(person) == standing.may(permission), "\(person) \(permission)")
                }
            }
        }
    }

    private static func cohort(using random: inout SeededGenerator) -> (Cohort, [Role]) {
        func pick<Element>(_ list: [Element]) -> Element { list[random.below(list.count)] }
        var cohort = Cohort(id: "c")
        cohort.apply(.opened(title: "Spring", timeZone: "UTC"), at: .example)
        for person in people where random.below(3) > 0 {
            cohort.apply(.joined(CohortMember(person, isExperienced: random.below(3) == 0)), at: .example)
        }
        for _ in 0..<random.below(6) {
            let scope = scope(using: &random)
            let grant = RoleGrant(person: pick(people), role: pick(Role.standard).name, scope: scope)
            cohort.apply(.roleGranted(grant), at: .example)
        }
        for number in 0..<random.below(6) {
            let delegation = Delegation(
                id: DelegationID("\(number)"), from: pick(people), to: pick(people),
                permissions: pick([[.advancePhase], [.moderate, .advancePhase], [.reviewWork]]),
                scope: scope(using: &random), mayBePassedOn: random.below(2) == 0)
            cohort.apply(.delegated(delegation), at: .example)
        }
        let others = Role.standard.filter { $0.name != "participant" }
        let roles = [Role.standard, others, others + [Role(named: "participant", permissions: [.comment])]]
        return (cohort, pick(roles))
    }

    private static func scope(using random: inout SeededGenerator) -> PowerScope {
        PowerScope(
            workshop: [nil, "w", "v"][random.below(3)],
            until: [nil, .example, .example + .hours(1)][random.below(3)])
    }
}
