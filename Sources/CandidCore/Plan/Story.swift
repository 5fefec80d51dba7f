/// What a post shows of the truth behind it; a post without one is untold.
///
/// It is always said by the person, never guessed from the text.
package enum Story: String, CaseIterable, Hashable, Sendable {
  /// Only the win.
  case polished
  /// The win and what it took.
  case whole
  /// A challenge.
  case hard
  /// Neither a win nor a challenge.
  case plain

  /// Whether the post lets people see what the work costs.
  package var showsHardSide: Bool { self == .whole || self == .hard }
}
