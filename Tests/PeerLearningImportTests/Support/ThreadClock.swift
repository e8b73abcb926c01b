import Foundation

/// The time that a processor has worked for the calling thread: other work on the machine does not lengthen it.
enum ThreadClock {
    /// Seconds; only differences mean something.
    static var seconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
