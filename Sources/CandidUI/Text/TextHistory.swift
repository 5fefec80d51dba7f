/// What `^_` takes back inside a field, and `^R` does again: bounded, however much is typed and pasted.
struct TextHistory: Equatable, Sendable {
  /// One change of the text.
  struct Step: Equatable, Sendable {
    enum Kind: Sendable {
      /// One character; joins with those typed before it in the same word.
      case typing
      /// One character; joins with those erased before it.
      case erasing
      case other
    }

    var kind: Kind
    /// Where it begins, in UTF-8.
    var place: Int
    var removed: String
    /// How many bytes stand in the place of what was removed.
    var inserted: Int
    /// Where the cursor was.
    var cursor: Int
  }

  private static let longest = 200
  static let longestInBytes = 1_000_000

  private var steps: [Step] = []
  /// What was taken back and can be done again, the next one last.
  private var undone: [Step] = []

  /// How many bytes the steps hold.
  private(set) var keptBytes = 0

  /// Keeps a step, as part of the one before where both are one for the person.
  mutating func remember(_ step: Step) {
    forgetUndone()
    keptBytes += step.removed.utf8.count
    guard !joins(step) else { return }
    steps.append(step)
    while steps.count > Self.longest || steps.count > 1 && keptBytes > Self.longestInBytes {
      keptBytes -= steps.removeFirst().removed.utf8.count
    }
  }

  /// Takes the last step back; `apply` puts it into the text, and gives what undoes that.
  mutating func undo(_ apply: (Step) -> Step) { move(\.steps, \.undone, apply) }

  /// Does the step again that was taken back last.
  mutating func redo(_ apply: (Step) -> Step) { move(\.undone, \.steps, apply) }

  private mutating func move(
    _ from: WritableKeyPath<Self, [Step]>,
    _ to: WritableKeyPath<Self, [Step]>,
    _ apply: (Step) -> Step
  ) {
    guard let step = self[keyPath: from].popLast() else { return }
    var inverse = apply(step)
    inverse.kind = .other
    self[keyPath: to].append(inverse)
    keptBytes += inverse.removed.utf8.count - step.removed.utf8.count
    endStep()
  }

  private mutating func forgetUndone() {
    keptBytes -= undone.reduce(0) { $0 + $1.removed.utf8.count }
    undone = []
  }

  /// What comes next is a step of its own.
  mutating func endStep() {
    guard !steps.isEmpty else { return }
    steps[steps.count - 1].kind = .other
  }

  private mutating func joins(_ step: Step) -> Bool {
    guard let last = steps.last, last.kind == step.kind else { return false }
    switch step.kind {
    case .typing where step.place == last.place + last.inserted:
      steps[steps.count - 1].inserted += step.inserted
    case .erasing where step.place + step.removed.utf8.count == last.place:
      steps[steps.count - 1].place = step.place
      steps[steps.count - 1].removed = step.removed + last.removed
    case .erasing where step.place == last.place:
      steps[steps.count - 1].removed += step.removed
    default: return false
    }
    return true
  }
}
