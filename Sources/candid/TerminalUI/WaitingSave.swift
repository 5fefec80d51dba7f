import CandidCore
import CandidUI

/// A change that another program keeps from being saved.
struct WaitingSave {
  enum Write {
    case change(Change, Purpose, near: [Page])
    /// Undo or redo.
    case takeBack(Purpose, isForced: Bool)
  }

  let write: Write
  /// When it is given up.
  var deadline: ContinuousClock.Instant
}

extension WaitingSave.Write {
  var purpose: Purpose {
    switch self {
    case .change(_, let purpose, _), .takeBack(let purpose, _): purpose
    }
  }

  /// The change, where it is not the history that says which.
  var change: Change? {
    if case .change(let change, _, _) = self { change } else { nil }
  }

  var summary: String { change?.summary ?? (purpose == .redo ? "redo" : "undo") }
}
