#if Plugins && (os(Linux) || os(macOS))
    import Foundation
    import PeerLearningPluginKit
    import Subprocess
    import Synchronization

    #if canImport(System)
        import System
    #else
        import SystemPackage
    #endif

    /// One run of a plugin's process, from its start to its end.
    struct PluginRun: Sendable {
        let command: PluginCommand
        let limits: PluginLimits
        let memory: PeakMemory

        private typealias Process = Execution<CustomWriteInput, SequenceOutput, FileDescriptorOutput>

        /// Starts the process and answers questions until there are none, or one fails; then all of it is gone.
        func answer(_ questions: AsyncStream<Question>) async {
            let words = command.words(under: limits) { FileManager.default.isExecutableFile(atPath: $0) }
            let ended: TerminationStatus?
            let failed = Mutex<(Reply, PluginFailure)?>(nil)
            do {
                ended = try await Subprocess.run(
                    configuration(words), input: .inputWriter, output: .sequence, error: errors()
                ) { process in
                    var output = process.standardOutput.makeAsyncIterator()
                    for await question in questions {
                        do throws(PluginFailure) {
                            let answer = try await answer(question.request, process, &output)
                            memory.look(at: process.processIdentifier.value)
                            question.reply.give(.success(answer))
                        } catch {
                            failed.withLock { $0 = (question.reply, error) }
                            break
                        }
                    }
                    try? process.send(signal: .kill, toProcessGroup: true)
                }.terminationStatus
            } catch {
                ended = nil
                let failure = PluginFailure(.start, of: "", because: "it could not be started: \(error)")
                failed.withLock { if let (reply, _) = $0 { reply.give(.failure(failure)) } }
            }
            failed.withLock { if let (reply, failure) = $0 { reply.give(.failure(Self.told(failure, ended))) } }
            let gone = PluginFailure(.start, of: "", because: "it could not be started, or had ended")
            for await question in questions { question.reply.give(.failure(gone)) }
        }

        private func configuration(_ words: [String]) -> Subprocess.Configuration {
            var options = PlatformOptions()
            options.createSession = true
            options.teardownSequence = [
                .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(100))
            ]
            return Subprocess.Configuration(
                executable: .path(FilePath(words.first ?? "")), arguments: Arguments(Array(words.dropFirst())),
                environment: .custom([Environment.Key: String]()), workingDirectory: FilePath(command.folder ?? "/"),
                platformOptions: options)
        }

        /// Where standard error goes: to that of the program, or nowhere.
        private func errors() throws -> FileDescriptorOutput {
            guard !command.showsErrors else { return .fileDescriptor(.standardError, closeAfterSpawningProcess: false) }
            return .fileDescriptor(try .open("/dev/null", .writeOnly), closeAfterSpawningProcess: true)
        }

        /// Says something and reads as many lines as answer it, while a clock runs.
        private func answer(
            _ request: PluginRequest, _ process: Process, _ output: inout SubprocessOutputSequence.Iterator
        ) async throws(PluginFailure) -> [[UInt8]] {
            let isLate = Mutex(false)
            let clock = Task {
                guard (try? await Task.sleep(for: .seconds(request.seconds))) != nil else { return }
                isLate.withLock { $0 = true }
                try? process.send(signal: .kill, toProcessGroup: true)
            }
            let writing = Task { _ = try? await process.standardInputWriter.write(request.bytes) }
            let answer = await read(request.lines, &output)
            if case .failure = answer { try? process.send(signal: .kill, toProcessGroup: true) }
            await writing.value
            clock.cancel()
            await clock.value
            guard !isLate.withLock(\.self) else {
                throw PluginFailure(.late, of: "", because: "it did not answer within \(request.seconds) s")
            }
            return try answer.get()
        }

        private func read(
            _ count: Int, _ output: inout SubprocessOutputSequence.Iterator
        ) async -> Result<[[UInt8]], PluginFailure> {
            var splitter = LineSplitter(limit: limits.line)
            var (lines, size) = ([[UInt8]](), 0)
            while lines.count < count {
                guard let buffer = try? await output.next() else {
                    return .failure(PluginFailure(.ended, of: "", because: "it ended before it had answered"))
                }
                size += buffer.count
                guard size <= limits.output else {
                    return .failure(PluginFailure(.output, of: "", because: "it said more than \(limits.output) bytes"))
                }
                guard let next = try? buffer.withUnsafeBytes({ try splitter.take($0) }) else {
                    return .failure(
                        PluginFailure(.output, of: "", because: "it said a line of more than \(limits.line) bytes"))
                }
                lines += next
            }
            guard lines.count == count, splitter.isAtStart else {
                return .failure(PluginFailure(.output, of: "", because: "it said more than it was asked"))
            }
            return .success(lines)
        }

        /// A failure, with how the process ended where it ended by itself.
        private static func told(_ failure: PluginFailure, _ status: TerminationStatus?) -> PluginFailure {
            guard failure.code == .ended, let status else { return failure }
            return PluginFailure(.ended, of: "", because: "\(failure.reason) (\(status))")
        }
    }

    extension PluginHost {
        /// Starts a plugin in a process, and hears what it is.
        ///
        /// The program must ignore `SIGPIPE`, or a plugin that dies takes the program with it:
        /// `signal(SIGPIPE, SIG_IGN)`.
        ///
        /// - Throws: ``PluginFailure`` where it cannot be started or does not say what it is.
        public static func start(
            _ command: PluginCommand, _ setup: PluginSetup
        ) async throws(PluginFailure) -> PluginHost {
            let place = command.words.last ?? "a plugin without a command"
            return try await PluginHost(place, setup) { PluginProcess(command, setup.limits) }
        }
    }
#else
    extension PluginHost {
        /// There are no processes on this platform, or the package was built without its trait `Plugins`.
        ///
        /// - Throws: ``PluginFailure``, always.
        public static func start(
            _ command: PluginCommand, _ setup: PluginSetup
        ) async throws(PluginFailure) -> PluginHost {
            throw PluginFailure(
                .start, of: command.words.last ?? "", because: "processes need the package's trait Plugins, and a Unix")
        }
    }
#endif
