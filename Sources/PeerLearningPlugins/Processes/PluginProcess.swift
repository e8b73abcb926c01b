#if Plugins && (os(Linux) || os(macOS))
    import Foundation
    import Subprocess
    import Synchronization

    #if canImport(System)
        import System
    #else
        import SystemPackage
    #endif

    /// A plugin in a process: started without a shell, with an empty environment, in a session of its own that is killed
    /// as a whole.
    final class PluginProcess: PluginChannel {
        private let asked: AsyncStream<Question>.Continuation
        private let run: Task<Void, Never>
        private let memory = PeakMemory()

        init(_ command: PluginCommand, _ limits: PluginLimits) {
            let (questions, asked) = AsyncStream.makeStream(of: Question.self)
            self.asked = asked
            run = Task { [memory] in
                await PluginRun(command: command, limits: limits, memory: memory).answer(questions)
            }
        }

        func exchange(_ request: PluginRequest) async throws(PluginFailure) -> [[UInt8]] {
            let reply = Reply()
            let guardian = Task { [run] in
                guard (try? await Task.sleep(for: .seconds(request.seconds + 2))) != nil else { return }
                reply.give(.failure(PluginFailure(.late, of: "", because: "it did not end when it was killed")))
                run.cancel()
            }
            defer { guardian.cancel() }
            asked.yield(Question(request: request, reply: reply))
            return try await reply.value.get()
        }

        var peakMemory: Int? { memory.bytes }

        func end() async {
            asked.finish()
            let guardian = Task { [run] in
                guard (try? await Task.sleep(for: .seconds(1))) != nil else { return }
                run.cancel()
            }
            await run.value
            guardian.cancel()
        }
    }

    /// The most memory that a process has used.
    final class PeakMemory: Sendable {
        private let most = Mutex<Int?>(nil)

        var bytes: Int? { most.withLock(\.self) }

        /// Looks how much it is by now, where the system tells: on Linux.
        func look(at process: Int32) {
            guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8) else { return }
            let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
            guard let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else { return }
            most.withLock { $0 = max($0 ?? 0, kilobytes * 1_024) }
        }
    }

    /// What is asked of a process, with the place for the answer.
    struct Question: Sendable {
        let request: PluginRequest
        let reply: Reply
    }

    /// A place for one answer: the first that is given counts.
    final class Reply: Sendable {
        typealias Answer = Result<[[UInt8]], PluginFailure>

        private enum State {
            case empty
            case awaited(CheckedContinuation<Answer, Never>)
            case given(Answer)
        }
        private let state = Mutex(State.empty)

        func give(_ answer: Answer) {
            let waiting: CheckedContinuation<Answer, Never>? = state.withLock { state in
                switch state {
                case .empty: state = .given(answer)
                case .awaited(let continuation):
                    state = .given(answer)
                    return continuation
                case .given: break
                }
                return nil
            }
            waiting?.resume(returning: answer)
        }

        var value: Answer {
            get async {
                await withCheckedContinuation { continuation in
                    let given: Answer? = state.withLock { state in
                        if case .given(let answer) = state { return answer }
                        state = .awaited(continuation)
                        return nil
                    }
                    if let given { continuation.resume(returning: given) }
                }
            }
        }
    }
#endif
