/// When an item may be opened, how it is opened, and when it counts as done, as its package says.
///
/// Every value is kept as the format writes it: what is compared with what is the format's own affair.
public struct PackageDelivery: Hashable, Sendable {
    /// The score from which on the item is passed: of SCORM 1.2 and AICC in points, mostly 0 to 100; of cmi5 from 0 to 1.
    public var masteryScore: Double?

    /// What has to be done before, in the format's own language, such as `A1&A2` in SCORM 1.2 and AICC.
    public var prerequisites: String?

    /// How long the item may take, such as `00:30:00` or `PT30M`.
    public var timeLimit: String?

    /// What happens when the time is over, such as `exit,message`.
    public var timeLimitAction: String?

    /// What completes the item: of cmi5 `moveOn`, such as `CompletedOrPassed`; of SCORM 2004 the completion threshold.
    public var completion: String?

    /// What the item is given when it starts, such as `datafromlms`.
    public var launchData: String?

    /// What is added to the address when the item is opened: AICC's `web_launch`.
    public var parameters: String?

    /// Where the item is opened: of cmi5 `AnyWindow` or `OwnWindow`.
    public var window: String?

    /// What kind of activity the item is: an IRI of xAPI, or AICC's word.
    public var kind: String?

    /// Describes a delivery; what is left out is not said.
    public init(
        masteryScore: Double? = nil, prerequisites: String? = nil, timeLimit: String? = nil,
        timeLimitAction: String? = nil, completion: String? = nil, launchData: String? = nil,
        parameters: String? = nil, window: String? = nil, kind: String? = nil
    ) {
        (self.masteryScore, self.prerequisites) = (masteryScore, prerequisites)
        (self.timeLimit, self.timeLimitAction) = (timeLimit, timeLimitAction)
        (self.completion, self.launchData, self.parameters) = (completion, launchData, parameters)
        (self.window, self.kind) = (window, kind)
    }

    /// The delivery; nil where nothing is said at all.
    var unlessEmpty: PackageDelivery? { self == PackageDelivery() ? nil : self }
}
