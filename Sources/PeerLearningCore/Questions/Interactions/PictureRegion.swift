/// A region of a picture, in the picture's own units, from its upper left corner.
public enum PictureRegion: Hashable, Sendable {
    /// The whole picture.
    case everywhere
    /// A rectangle; its edges belong to it.
    case rectangle(left: Double, top: Double, right: Double, bottom: Double)
    /// A circle; its edge belongs to it.
    case circle(x: Double, y: Double, radius: Double)
    /// An ellipse; its edge belongs to it.
    case ellipse(x: Double, y: Double, horizontal: Double, vertical: Double)
    /// A polygon by its corners; it closes by itself.
    case polygon([Corner])

    /// A corner of a polygon.
    public struct Corner: Hashable, Sendable {
        /// From the left.
        public let x: Double
        /// From above.
        public let y: Double

        /// Says where a corner is.
        public init(x: Double, y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// Whether a point is in it.
    ///
    /// A polygon is decided by the crossings of a ray (even and odd); a point on one of its edges is in it.
    public func contains(x: Double, y: Double) -> Bool {
        switch self {
        case .everywhere: return true
        case .rectangle(let left, let top, let right, let bottom):
            return min(left, right) <= x && x <= max(left, right) && min(top, bottom) <= y && y <= max(top, bottom)
        case .circle(let centre, let middle, let radius):
            return (x - centre) * (x - centre) + (y - middle) * (y - middle) <= radius * radius
        case .ellipse(let centre, let middle, let horizontal, let vertical):
            guard horizontal > 0, vertical > 0 else { return false }
            let (across, down) = ((x - centre) / horizontal, (y - middle) / vertical)
            return across * across + down * down <= 1
        case .polygon(let corners): return Self.polygon(corners, contains: Corner(x: x, y: y))
        }
    }

    /// Whether all its numbers are numbers, and a polygon has at least three corners.
    var isSound: Bool {
        switch self {
        case .everywhere: true
        case .rectangle(let left, let top, let right, let bottom):
            [left, top, right, bottom].allSatisfy(\.isFinite)
        case .circle(let x, let y, let radius): x.isFinite && y.isFinite && radius.isFinite && radius >= 0
        case .ellipse(let x, let y, let horizontal, let vertical):
            [x, y, horizontal, vertical].allSatisfy(\.isFinite) && horizontal > 0 && vertical > 0
        case .polygon(let corners):
            (3...1_000).contains(corners.count) && corners.allSatisfy { $0.x.isFinite && $0.y.isFinite }
        }
    }

    private static func polygon(_ corners: [Corner], contains point: Corner) -> Bool {
        guard var before = corners.last else { return false }
        var isInside = false
        for corner in corners {
            if isOnEdge(point, from: before, to: corner) { return true }
            if (corner.y > point.y) != (before.y > point.y) {
                let crossing = corner.x + (before.x - corner.x) * (point.y - corner.y) / (before.y - corner.y)
                if point.x < crossing { isInside.toggle() }
            }
            before = corner
        }
        return isInside
    }

    private static func isOnEdge(_ point: Corner, from start: Corner, to end: Corner) -> Bool {
        let cross = (point.x - start.x) * (end.y - start.y) - (point.y - start.y) * (end.x - start.x)
        guard cross == 0 else { return false }
        return min(start.x, end.x) <= point.x && point.x <= max(start.x, end.x) && min(start.y, end.y) <= point.y
            && point.y <= max(start.y, end.y)
    }
}
