import CandidCore
import CandidUI

/// A change that another program keeps from being saved.
struct WaitingSave {
  enum Write {
    case change(Change, Purpose, near: [Page])
    /// Undo, redo or restore.
    case takeBack(Purpose, isForced: Bool)
    case hardPart(HardPartDelta, Purpose)
  }

  private(set) var write: Write
  /// When it is given up.
  var deadline: ContinuousClock.Instant
  /// Where the words come from an editor, whose file stays until they are saved.
  let editor: TextInEditor?
}

extension WaitingSave {
  init(_ write: Write, deadline: ContinuousClock.Instant, editor: TextInEditor? = nil) {
    self.write = write
    self.deadline = deadline
    self.editor = editor
  }

  /// The same by someone who has seen another change carried out, as the one who waits made both.
  func after(_ change: Change) -> WaitingSave {
    guard case .change(let own, let purpose, let near) = write else { return self }
    var save = self
    save.write = .change(own.after(change), purpose, near: near)
    return save
  }
}

extension WaitingSave.Write {
  var purpose: Purpose {
    switch self {
    case .change(_, let purpose, _), .takeBack(let purpose, _), .hardPart(_, let purpose): purpose
    }
  }

  /// The change, where it is not the history that says which.
  var change: Change? {
    if case .change(let change, _, _) = self { change } else { nil }
  }

  var summary: String {
    switch self {
    case .change(let change, _, _): change.summary
    case .takeBack(.redo, _): "redo"
    case .takeBack(.restore(let entry), _): "restore \(entry)"
    case .takeBack(.takeBack(let entry), _): "undo \(entry)"
    case .takeBack: "undo"
    case .hardPart(let delta, _): delta.summary
    }
  }
}
