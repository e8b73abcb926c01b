/// The limit that a rule of one price declares.
func limit(of points: Int) -> Int { points == .min ? .max : max(abs(points), 1) }
