import ArgumentParser
import Foundation
import PeerLearning

/// The option `--language`, which every command has.
struct LanguageOption: ParsableArguments {
    @Option(name: .long, help: "The language that is spoken: ru or en. Without it, the language of your locale.")
    var language: Spoken?

    var console: Console { Console((language ?? .ofTheLocale).language) }
}

/// A language that the tool speaks.
enum Spoken: String, ExpressibleByArgument, CaseIterable {
    case ru, en

    var language: Language { self == .ru ? .russian : .english }

    static var ofTheLocale: Spoken {
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("ru") == true ? .ru : .en
    }
}
