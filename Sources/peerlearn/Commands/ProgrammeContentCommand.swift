import ArgumentParser
import Foundation
import PeerLearning
import PeerLearningSQLite

/// `peerlearn programme content`: the pages and files of a programme.
struct ProgrammeContentCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "content", abstract: "The pages and files of a programme: list them, or read one.",
        discussion: """
            Without a path, the files with their sizes and media types. With one, the file's bytes, or a range of them.
              peerlearn programme content --store s
              peerlearn programme content shared/launch.html --store s
              peerlearn programme content film.mp4 --range 0-1048575 --output part.mp4 --store s
            """)

    @Argument(help: "A path in the package, or where a micromodule starts.")
    var path: String?

    @Option(help: "The programme, or how its identifier begins. Without it, the only one of the store.")
    var programme: String?

    @Option(help: "The first and the last byte, counted from 0, such as 0-999.")
    var range: String?

    @Option(help: "Where to write the bytes; without it, to standard output.")
    var output: String?

    @OptionGroup var asked: StoreOptions

    func validate() throws {
        if path == nil, range != nil || output != nil { throw ValidationError("Give the path of a file.") }
        if let range, Self.bytes(range) == nil { throw ValidationError("A range is FIRST-LAST, such as 0-999.") }
    }

    private static func bytes(_ range: String) -> Range<Int>? {
        let ends = range.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last, last < Int.max else {
            return nil
        }
        return first..<last + 1
    }

    func run() async throws {
        try await asked.read { desk in
            let all = try await desk.engine.catalogue().programmes
            let id = try desk.place(programme, among: all, called: "programme")
            let programme = try await desk.engine.programme(id)
            guard let content = programme.source.content else {
                throw Refusal(.unknown, Message("tool.content.none", ["title": .text(programme.title)]))
            }
            let store = try SQLiteContentStore(
                path: StoreFile(path: asked.store).contents, options: .init(mode: .readOnly))
            if let path {
                try await read(path, of: content, in: store)
            } else {
                try await list(content, in: store, desk)
            }
        }
    }

    private func list(_ content: ContentID, in store: SQLiteContentStore, _ desk: Desk) async throws {
        let members = try await store.members(of: content) ?? []
        guard !desk.isJSON else {
            let files = members.map { member -> JSONValue in
                ["path": .text(member.path), "mediaType": .text(member.mediaType), "bytes": .integer(member.size)]
            }
            return try print(JSONValue.list(files).line())
        }
        let width = members.map { "\($0.size)".count }.max() ?? 0
        for member in members {
            let size = "\(member.size)"
            let blanks = String(repeating: " ", count: width - size.count)
            print(Console.printable("\(blanks)\(size)  \(member.path)  (\(member.mediaType))"))
        }
    }

    private func read(_ path: String, of content: ContentID, in store: SQLiteContentStore) async throws {
        guard let member = try await store.member(launchedBy: path, of: content) else {
            throw Refusal(.unknown, Message("tool.content.noFile", ["path": .text(Console.printable(path))]))
        }
        let wanted = (range.flatMap(Self.bytes) ?? 0..<member.size).clamped(to: 0..<member.size)
        let target = try output.map { try OutputFile(path: $0).opened() } ?? FileHandle.standardOutput
        var position = wanted.lowerBound
        while position < wanted.upperBound {
            let part = position..<min(wanted.upperBound, position + 1 << 20)
            guard let bytes = try await store.bytes(of: member.path, in: content, range: part), !bytes.isEmpty else {
                break
            }
            try target.write(contentsOf: Data(bytes))
            position += bytes.count
        }
        if output != nil { try target.close() }
    }
}
