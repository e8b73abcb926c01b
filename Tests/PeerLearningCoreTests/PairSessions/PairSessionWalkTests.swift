import PeerLearningCore
import PeerLearningTesting
import Testing

/// Walks at random through a session of people whose identifiers cannot be overlooked.
private struct Walk {
    let form: PairSessionForm
    var session = PairSession(id: "session")
    var events: [PairSessionEvent] = []
    var refusals: [Refusal] = []
    private var random: SeededGenerator

    static let author: PersonID = "canary-author"
    static let reviewer: PersonID = "canary-reviewer"
    static let guide: PersonID = "canary-guide"
    static let staff = Standing("canary-staff", as: .facilitator)

    init(seed: UInt64, form: PairSessionForm) {
        self.form = form
        random = SeededGenerator(seed: seed)
    }

    var partner: PersonID {
        session.proposal?.partner.person ?? (form == .otherConsultant ? Self.guide : Self.reviewer)
    }

    /// Does something at random, and says whether anything came of it.
    mutating func step() -> Bool {
        let people = [Self.author, partner, Self.author, partner, "canary-stranger"].map { Standing.participant($0) }
        let standing = random.below(8) == 0 ? Self.staff : people[random.below(people.count)]
        do throws(Refusal) {
            let caused = try session.decide(command(), by: standing)
            for event in caused { session.apply(event, at: .example) }
            events += caused
            return true
        } catch {
            refusals.append(error)
            return false
        }
    }

    /// Whether the two may know each other's names, told from what happened and not from what the session says.
    var mayName: Bool {
        var (accepted, consents): (Set<PersonID>, Set<PersonID>) = ([], [])
        var haveConsented = false
        for event in events {
            switch event {
            case .proposed(let proposal): accepted.insert(proposal.proposer)
            case .accepted(let person): accepted.insert(person)
            case .consented(let person): consents.insert(person)
            case .consentWithdrawn(let person): consents.remove(person)
            default: break
            }
            haveConsented = haveConsented || consents.isSuperset(of: [Self.author, partner])
        }
        return switch form {
        case .open: true
        case .pseudonymous: false
        case .consentedReveal: haveConsented
        case .otherConsultant: accepted.isSuperset(of: [Self.author, partner])
        }
    }

    private mutating func command() -> PairSessionCommand {
        let words = random.below(6)
        var number = 1 + random.below(5)
        if case .running(let step) = session.status, random.below(4) > 0 { number = step }
        let audience: PairAudience = [.role("facilitator"), .role("curator"), .role("participant")][random.below(3)]
        return switch random.below(15) {
        case 0, 1: proposal()
        case 2, 3: .accept
        case 4: random.below(6) == 0 ? .decline : .accept
        case 5, 6: .say(document: "said", words: words)
        case 7, 8, 9: .conclude(step: number, document: "note", words: words)
        case 10: .reflect(document: "answer", words: words)
        case 11 where session.turn(of: .author) == .reflect: .reflect(document: "answer", words: words)
        case 11: random.below(12) == 0 ? .end(reason: "reason", words: words) : .accept
        case 12: random.below(3) == 0 ? .withdrawConsent : .consent
        case 13: random.below(3) == 0 ? .stopSharing(with: audience) : .share(with: audience)
        default: random.below(5) == 0 ? .report(.offTopic, remark: nil) : .accept
        }
    }

    private mutating func proposal() -> PairSessionCommand {
        let setting = PairSessionSetting.make(
            author: Self.author, reviewers: [Self.reviewer, "canary-other"],
            anonymity: form == .open ? .open : .doubleBlind)
        let plan = PairSessionPlan(PairSessionKind.allCases[random.below(2)], form)
        return random.below(2) == 0
            ? .propose(plan, with: Pseudonym(number: [11, 22, 33, 44][random.below(4)]), in: setting)
            : .pair(plan, author: Self.author, partner: partner, in: setting)
    }
}

@Suite("N4: Walks through pair sessions")
struct PairSessionWalkTests {
    private static let roles: Set<String> = ["facilitator", "curator", "participant"]

    /// Everything that anybody can be shown of a session.
    private func shown(_ session: PairSession, to standing: Standing) -> String {
        let view = (try? session.view(for: standing)).map { "\($0)" } ?? ""
        return view + ((try? session.record(for: standing, holding: Self.roles)).map { "\($0)" } ?? "")
    }

    @Test(arguments: PairSessionForm.allCases)
    func `N4: whatever the two do, no view names anybody before the form allows it, and outsiders read no name`(
        form: PairSessionForm
    ) {
        var reached: Set<String> = []
        for seed in 0..<30 as Range<UInt64> {
            var walk = Walk(seed: seed, form: form)
            for _ in 0..<150 where walk.step() {
                let (session, mayName) = (walk.session, walk.mayName)
                reached.insert(session.status.word)
                if mayName, session.proposal != nil { reached.insert("named") }
                for person in [Walk.author, Walk.reviewer, Walk.guide, "canary-other"] {
                    let shown = shown(session, to: .participant(person))
                    let mayRead = mayName && (form == .open || person == Walk.author || person == walk.partner)
                    if mayRead, person == Walk.author, session.proposal != nil {
                        #expect(shown.contains(walk.partner.rawValue), "seed \(seed): \(shown)")
                    }
                    if !mayRead { #expect(!shown.contains("canary"), "seed \(seed): \(shown)") }
                }
                let outside = [Walk.staff, .participant("stranger"), Standing("mo", as: .moderator)]
                for standing in outside where form != .open {
                    #expect(!shown(session, to: standing).contains("canary"), "seed \(seed)")
                }
            }
            for refusal in walk.refusals {
                for language in [Language.english, .russian] {
                    let words = TextCatalogue.core.text(refusal.message, in: language)
                    #expect(!words.contains("canary") && !words.contains("refusal.") && !words.contains("{"))
                }
            }
        }
        let ends: Set = ["running", "finished", "endedEarly", "declined", "invited"]
        #expect(reached == (form == .pseudonymous ? ends : ends.union(["named"])))
    }

    @Test(arguments: PairSessionForm.allCases)
    func `M6: a session that is read again from its events is the one that lived`(form: PairSessionForm) throws {
        for seed in 0..<40 as Range<UInt64> {
            var walk = Walk(seed: seed, form: form)
            for _ in 0..<100 { _ = walk.step() }
            var replayed = PairSession(id: "session")
            for event in walk.events { replayed.apply(event, at: .example) }
            for person in [Walk.author, walk.partner] {
                #expect(shown(replayed, to: .participant(person)) == shown(walk.session, to: .participant(person)))
            }
        }
    }

    @Test(arguments: PairSessionForm.allCases)
    func `M6: a session that runs waits for somebody, and one that is over for nobody`(form: PairSessionForm) {
        for seed in 0..<100 as Range<UInt64> {
            var walk = Walk(seed: seed, form: form)
            for _ in 0..<100 where walk.step() {
                let turns = PairSide.allCases.compactMap { walk.session.turn(of: $0) }
                #expect(turns.isEmpty == walk.session.isOver, "seed \(seed): \(walk.session.status)")
            }
        }
    }
}

extension PairSession.Status {
    fileprivate var word: String {
        switch self {
        case .invited: "invited"
        case .running: "running"
        case .declined: "declined"
        case .finished: "finished"
        case .endedEarly: "endedEarly"
        }
    }
}
