import Foundation

/// The standard input and output of a program.
enum StandardStreams {
    /// Reads what comes and writes what is answered, until the input ends, the reader of the output is gone, or
    /// `answer` says that it is over.
    static func converse(_ answer: ([[UInt8]], inout WireWriter) -> Bool) {
        signal(SIGPIPE, SIG_IGN)
        var splitter = LineSplitter(limit: 1 << 26)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var isGoingOn = true
        while isGoingOn {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0, let lines = try? splitter.take(buffer[..<count]) else { return }
            var output = WireWriter()
            isGoingOn = answer(lines, &output)
            guard write(output.bytes) else { return }
        }
    }

    private static func write(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
