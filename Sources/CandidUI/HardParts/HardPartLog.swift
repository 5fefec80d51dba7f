import CandidCore

/// The private log as the screen knows it.
package struct HardPartLog: Equatable, Sendable {
  /// The lines, the latest first; as they could be read last.
  package private(set) var parts: [HardPart] = []
  /// Why it takes no changes; nil where it does.
  package private(set) var obstacle: String?

  /// Takes in what was read, in the order of the file; nil where that could not be.
  package mutating func take(_ read: [HardPart]?, _ obstacle: String?) {
    if let read { parts = read.reversed() }
    self.obstacle = obstacle
  }

  /// `a hard part you noted (3)`.
  static func noted(_ count: Int) -> String { "a hard part you noted (\(count))" }
}
