import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("N3: Permissions in pair sessions")
struct PairSessionPermissionTests {
    private let pairing = PairSessionCommand.pair(
        PairSessionPlan(.consultation, .pseudonymous), author: "ada", partner: "bo", in: .make())

    @Test(arguments: [Permission.openWorkshop, .seeNames])
    func `N3: to pair two people in a blind workshop one opens workshops and sees names`(permission: Permission) throws
    {
        let others = Set(Permission.all).subtracting([permission])
        #expect(throws: Refusal.missing(permission)) {
            try PairSession(id: "session").decide(pairing, by: Standing("f", others))
        }
        let both = Standing("f", [.openWorkshop, .seeNames])
        #expect(try PairSession(id: "session").decide(pairing, by: both).count == 1)
    }

    @Test func `N3: who is one of the two moderates no session of their own`() throws {
        var session = try PairSession.make()
        try session.perform(.report(.hurtful, remark: nil), by: .participant("ada"))
        let moderator = Standing("mo", [.moderate])
        #expect(try session.view(for: moderator).side == nil)
        for person: PersonID in ["ada", "bo"] {
            let refusal = #expect(throws: Refusal.self) { try session.view(for: Standing(person, [.moderate])) }
            #expect(refusal?.code == .unknown)
            expectRefusal(
                .missingPermission, "missingPermission", of: .end(reason: "d", words: 2),
                by: Standing(person, [.moderate]), in: session)
        }
    }
}
