import PeerLearningCore
import PeerLearningTesting
import Testing

@Suite("M6: Consent, sharing and reports")
struct PairSessionConsentTests {
    private let ada = Standing.participant("ada")
    private let bo = Standing.participant("bo")
    private let moderator = Standing("mo", as: .moderator)

    @Test func `N4: names are told when both have consented, and then for good`() throws {
        var session = try PairSession.make(.consultation, .consentedReveal)
        #expect(try session.perform(.consent, by: ada) == [.consented("ada")])
        expectRefusal(.alreadyDone, "pair.consented", of: .consent, by: ada, in: session)
        #expect(try session.view(for: ada).hasConsented)
        #expect(try session.view(for: bo).other == .pseudonym(Pseudonym(number: 11)))
        #expect(try session.perform(.consent, by: bo) == [.consented("bo"), .revealed("bo")])
        #expect(try session.view(for: ada).other == .person("bo"))
        #expect(try session.view(for: bo).other == .person("ada"))
        expectRefusal(.alreadyDone, "pair.revealed", of: .withdrawConsent, by: ada, in: session)
        expectRefusal(.alreadyDone, "pair.revealed", of: .consent, by: ada, in: session)
    }

    @Test func `N4: a consent can be taken back until both have consented, and given again`() throws {
        var session = try PairSession.make(.consultation, .consentedReveal)
        expectRefusal(.notReady, "pair.noConsent", of: .withdrawConsent, by: ada, in: session)
        try session.perform(.consent, by: ada)
        try session.perform(.withdrawConsent, by: ada)
        #expect(try session.perform(.consent, by: bo) == [.consented("bo")])
        #expect(!session.areNamesKnown)
        try session.finish()
        #expect(try session.perform(.consent, by: ada).count == 2)
        #expect(session.areNamesKnown)
    }

    @Test func `N4: nobody is told that the other has consented before both have`() throws {
        let before = try PairSession.make(.consultation, .consentedReveal)
        var after = before
        try after.perform(.consent, by: ada)
        #expect(try before.view(for: bo) == after.view(for: bo))
        for command in [.withdrawConsent, .accept, .decline] as [PairSessionCommand] {
            let refusals = [
                #expect(throws: Refusal.self) { try before.decide(command, by: bo) },
                #expect(throws: Refusal.self) { try after.decide(command, by: bo) },
            ]
            #expect(refusals[0] == refusals[1])
        }
    }

    @Test(arguments: PairSessionForm.allCases)
    func `N4: only the form that is made for it reveals by consent, and only once it has begun`(
        form: PairSessionForm
    ) throws {
        let invited = try PairSession.make(.consultation, form, accepted: false)
        let session = try PairSession.make(.consultation, form)
        guard form == .consentedReveal else {
            expectRefusal(.invalid, "pair.noReveal", of: .consent, by: ada, in: session)
            return
        }
        expectRefusal(.notReady, "pair.notBegun", of: .consent, by: ada, in: invited)
        var declined = invited
        try declined.perform(.decline, by: bo)
        expectRefusal(.alreadyDone, "pair.over", of: .consent, by: ada, in: declined)
    }

    @Test func `M6: others read the record when both agree, under pseudonyms, until one does not want it any more`()
        throws
    {
        var session = try PairSession.make(.consultation, .consentedReveal)
        try session.finish()
        for person in [ada, bo] { try session.perform(.consent, by: person) }
        let audience = PairAudience.role("facilitator")
        try session.perform(.share(with: audience), by: ada)
        let facilitator = Standing.facilitator
        #expect(throws: Refusal.self) { try session.record(for: facilitator, holding: ["facilitator"]) }
        expectRefusal(.alreadyDone, "pair.shared", of: .share(with: audience), by: ada, in: session)
        let proposed = try #require(try session.view(for: bo).sharing.first)
        #expect(proposed.audience == audience && proposed.proposedBy == .author && !proposed.isConfirmed)
        #expect(try session.perform(.share(with: audience), by: bo) == [.shared("bo", with: audience)])
        let record = try session.record(for: facilitator, holding: ["facilitator"])
        #expect(record.author == .pseudonym(Pseudonym(number: 11)))
        #expect(record.partner == .pseudonym(Pseudonym(number: 22)))
        #expect(try session.record(for: ada, holding: []).partner == .person("bo"))
        #expect(throws: Refusal.self) { try session.record(for: facilitator, holding: ["curator"]) }
        #expect(throws: Refusal.self) { try session.view(for: facilitator) }
        expectRefusal(.alreadyDone, "pair.shared", of: .share(with: audience), by: bo, in: session)
        try session.perform(.stopSharing(with: audience), by: bo)
        #expect(throws: Refusal.self) { try session.record(for: facilitator, holding: ["facilitator"]) }
        expectRefusal(.notReady, "pair.notShared", of: .stopSharing(with: audience), by: bo, in: session)
    }

    @Test func `M6: a record is shared with one person; naming the other as a reader tells nothing`() throws {
        var session = try PairSession.make(.interview)
        try session.finish()
        try session.perform(.share(with: .person("di")), by: bo)
        try session.perform(.share(with: .person("di")), by: ada)
        #expect(throws: Never.self) { try session.record(for: .participant("di"), holding: []) }
        #expect(throws: Refusal.self) { try session.record(for: .participant("cy"), holding: ["participant"]) }
        expectRefusal(.invalid, "pair.shareNobody", of: .share(with: .person("ada")), by: ada, in: session)
        expectRefusal(.invalid, "pair.shareNobody", of: .share(with: .role("")), by: ada, in: session)
        #expect(throws: Never.self) { try session.decide(.share(with: .person("bo")), by: ada) }
        #expect(throws: Never.self) { try session.decide(.share(with: .person("cy")), by: ada) }
    }

    @Test func `N5: a report opens the conversation to moderators, under pseudonyms, and they may end it`() throws {
        var session = try PairSession.make(.consultation)
        try session.perform(.say(document: "rude", words: 3), by: bo)
        #expect(throws: Refusal.self) { try session.view(for: moderator) }
        try session.perform(.report(.hurtful, remark: "remark"), by: ada)
        let view = try session.view(for: moderator)
        #expect(view.side == nil && view.turn == nil)
        #expect(view.messages.map(\.document) == ["rude"])
        let complaint = try #require(view.complaints.first)
        #expect(complaint.side == .author && complaint.reason == .hurtful && complaint.remark == "remark")
        #expect(view.author == .pseudonym(Pseudonym(number: 11)))
        #expect(try session.view(for: bo).isReported)
        #expect(try session.view(for: bo).complaints.isEmpty)
        #expect(throws: Refusal.self) { try session.view(for: .participant("cy")) }
        expectRefusal(.unknown, "unknown", of: .say(document: "d", words: 1), by: moderator, in: session)
        expectRefusal(.alreadyDone, "flag.twice", of: .report(.offTopic, remark: nil), by: ada, in: session)
        try session.perform(.end(reason: "reason", words: 4), by: moderator)
        let reason = try session.view(for: bo).reasonForEnd
        #expect(reason?.side == nil && reason?.document == "reason")
        #expect(throws: Never.self) { try session.decide(.report(.offTopic, remark: nil), by: bo) }
    }

    @Test func `N5: who is one of the two is no moderator of it, and what has not begun is not reported`() throws {
        let session = try PairSession.make(.consultation, accepted: false)
        expectRefusal(.notReady, "pair.notBegun", of: .report(.hurtful, remark: nil), by: ada, in: session)
        var running = try PairSession.make(.consultation)
        try running.perform(.report(.hurtful, remark: "remark"), by: ada)
        let both = Standing("bo", as: .participant, .moderator)
        #expect(try running.view(for: both).complaints.isEmpty)
        #expect(try running.view(for: both).side == .partner)
    }
}
