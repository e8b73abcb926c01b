extension Intention {
    /// The workshop that it would change; nil where it is about something else.
    public var workshop: WorkshopID? { stream.kind == Workshop.kind ? WorkshopID(String(stream.id)) : nil }

    /// The cohort that it would change; nil where it is about something else.
    public var cohort: CohortID? { stream.kind == Cohort.kind ? CohortID(String(stream.id)) : nil }
}
