/// What the parts of a screen stand for, as those who draw it mark them.
///
/// It is not seen: frames that differ in it alone are alike.
package struct Spots: Sendable {
  private struct Spot: Sendable {
    let rect: Rect
    /// Nil covers what was marked before.
    let meaning: (any Sendable)?
  }

  private var spots: [Spot] = []

  package init() {}

  mutating func mark(_ rect: Rect, _ meaning: (any Sendable)?) {
    spots.append(Spot(rect: rect, meaning: meaning))
  }

  /// The block that was marked last at a point, and what it stands for; nil where nothing is.
  package func spot(at point: Point) -> (rect: Rect, meaning: any Sendable)? {
    guard let spot = spots.last(where: { $0.rect.contains(point) }), let meaning = spot.meaning
    else { return nil }
    return (spot.rect, meaning)
  }
}

extension Spots: Hashable {
  package static func == (left: Spots, right: Spots) -> Bool { true }

  package func hash(into hasher: inout Hasher) {}
}
