import PeerLearningCore

/// Makes a workshop of the element `workshop` of a backup.
///
/// Source: Moodle, `mod/workshop/backup/moodle2` and `mod/workshop/form/*/backup/moodle2`.
enum BackupWorkshop {
    static func workshop(_ node: XMLNode, id: String) -> PackageWorkshop {
        let strategy = PackageWorkshop.Strategy(rawValue: node.value("strategy") ?? "")
        var workshop = PackageWorkshop(id: id, strategy: strategy, rubric: rubric(node, strategy))
        workshop.title = node.value("name")
        workshop.text = node.marked("intro")
        workshop.instructionsForAuthors = node.marked("instructauthors")
        workshop.instructionsForReviewers = node.marked("instructreviewers")
        workshop.conclusion = node.marked("conclusion")
        workshop.maximum = node.decimal(of: "grade")
        workshop.reviewMaximum = node.decimal(of: "gradinggrade")
        workshop.hasSelfReview = node.value("useselfassessment") == "1"
        workshop.phase = node.value("phase").flatMap(Int.init)
        workshop.submission = times(node, "submission")
        workshop.review = times(node, "assessment")
        workshop.gradeByErrors = gradeByErrors(node)
        node.forEach { child in
            if child.name == "comparison" { workshop.comparison = Int(child.text.trimmed) }
            return child.name.hasPrefix("subplugin_workshopeval") || child.name.hasPrefix("workshopeval")
        }
        workshop.examples = (node.child("examplesubmissions")?.children("examplesubmission") ?? []).map {
            work($0, strategy)
        }
        workshop.works = (node.child("submissions")?.children("submission") ?? []).map { work($0, strategy) }
        return workshop
    }

    private static func times(_ node: XMLNode, _ name: String) -> PackageWorkshop.Times {
        PackageWorkshop.Times(
            begin: BackupWords.moment(node.value(name + "start")), end: BackupWords.moment(node.value(name + "end")))
    }

    /// The elements of a form's name, in the wrapper that the form puts around them.
    private static func parts(_ node: XMLNode, _ name: String) -> [XMLNode] {
        node.children.filter { $0.name.hasPrefix("subplugin_workshopform") || $0.name.hasPrefix("plugin_workshopform") }
            .flatMap { $0.children(name) }
    }

    private static func rubric(_ node: XMLNode, _ strategy: PackageWorkshop.Strategy) -> PackageRubric {
        let dimensions = parts(node, "workshopform_\(strategy.rawValue)_dimension")
        let sorted = dimensions.enumerated().sorted {
            ($0.element.decimal(of: "sort") ?? 0, $0.offset) < ($1.element.decimal(of: "sort") ?? 0, $1.offset)
        }
        return PackageRubric(criteria: sorted.map { criterion($0.element, strategy) })
    }

    private static func criterion(
        _ node: XMLNode, _ strategy: PackageWorkshop.Strategy
    ) -> PackageRubric.Criterion {
        var criterion = PackageRubric.Criterion(
            id: node["id"] ?? "", text: node.marked("description"), weight: node.decimal(of: "weight") ?? 1)
        switch strategy {
        case .errors:
            criterion.levels = [
                PackageRubric.Level(MarkedText(node.value("grade0") ?? ""), points: 0),
                PackageRubric.Level(MarkedText(node.value("grade1") ?? ""), points: 1),
            ]
        case .rubric:
            criterion.levels = node.children("workshopform_rubric_level").map {
                PackageRubric.Level($0.marked("definition"), points: $0.decimal(of: "grade") ?? 0)
            }
            criterion.maximum = criterion.levels.map(\.points).max()
        default:
            criterion.maximum = node.decimal(of: "grade")
        }
        return criterion
    }

    private static func gradeByErrors(_ node: XMLNode) -> [Int: Double] {
        let pairs = parts(node, "workshopform_numerrors_map").compactMap { map -> (Int, Double)? in
            guard let count = map.value("nonegative").flatMap(Int.init), let grade = map.decimal(of: "grade") else {
                return nil
            }
            return (count, grade)
        }
        return Dictionary(pairs) { first, _ in first }
    }
}

extension BackupWorkshop {
    private static func work(_ node: XMLNode, _ strategy: PackageWorkshop.Strategy) -> PackageWorkshop.Work {
        var work = PackageWorkshop.Work(
            id: node["id"] ?? "", author: node.value("authorid"), title: node.value("title") ?? "",
            text: node.marked("content"))
        work.hasFiles = node.value("attachment").map { $0 != "0" } ?? false
        work.time = BackupWords.moment(node.value("timemodified") ?? node.value("timecreated"))
        work.grade = node.decimal(of: "grade")
        work.teacherGrade = node.decimal(of: "gradeover")
        let reference = node.children("referenceassessment").map { review($0, strategy, "referencegrade") }
        let examples = (node.child("exampleassessments")?.children("exampleassessment") ?? []).map {
            review($0, strategy, "examplegrade")
        }
        let reviews = (node.child("assessments")?.children("assessment") ?? []).map { review($0, strategy, "grade") }
        work.reviews = reference + examples + reviews
        return work
    }

    private static func review(
        _ node: XMLNode, _ strategy: PackageWorkshop.Strategy, _ name: String
    ) -> PackageWorkshop.Review {
        var review = PackageWorkshop.Review(
            id: node["id"] ?? "", reviewer: node.value("reviewerid"), weight: node.decimal(of: "weight") ?? 1)
        review.grade = node.decimal(of: "grade")
        review.reviewGrade = node.decimal(of: "gradinggradeover") ?? node.decimal(of: "gradinggrade")
        review.feedback = node.marked("feedbackauthor")
        review.answers = parts(node, "workshopform_\(strategy.rawValue)_\(name)").map { answer in
            PackageWorkshop.Answer(
                answer.value("dimensionid") ?? "", grade: strategy == .comments ? nil : answer.decimal(of: "grade"),
                comment: answer.marked("peercomment"))
        }
        return review
    }
}

extension PackageWorkshop {
    /// The workshop with the title that the table of contents has, where its own is empty.
    func titled(_ title: String?) -> PackageWorkshop {
        var workshop = self
        workshop.title = self.title ?? title
        return workshop
    }

    /// The workshop with the words of scales for levels: where Moodle writes −7 for the most points, scale 7 is meant.
    func resolving(_ scales: [String: [String]]) -> PackageWorkshop {
        var workshop = self
        workshop.rubric.criteria = rubric.criteria.map { original in
            guard let maximum = original.maximum, maximum < 0, maximum > -1e9 else { return original }
            var criterion = original
            let words = scales["\(Int(-maximum))"] ?? []
            criterion.levels = words.enumerated().map { .init(MarkedText($1), points: Double($0 + 1)) }
            criterion.maximum = words.isEmpty ? nil : Double(words.count)
            return criterion
        }
        return workshop
    }
}
