extension Frame {
  /// Whether it keeps what its parts stand for.
  package var keepsSpots: Bool { spots != nil }

  /// Says what a block stands for, over what was marked there before.
  ///
  /// Nothing is made of it for a frame that keeps no spots, as those that are painted.
  package mutating func mark(_ rect: Rect, as meaning: @autoclosure () -> any Sendable) {
    if keepsSpots { spots?.mark(rect, meaning()) }
  }

  /// Lets a block stand for nothing, as what an overlay hides.
  package mutating func cover(_ rect: Rect) {
    spots?.mark(rect, nil)
  }
}
