import CandidCore

/// What may follow the verbs that take back and do again.
enum HistoryVerbs {
  private static let force = Argument.option("force", .flag)

  static let undo = ArgumentSpec(
    "take the last change back, or any of the history",
    [.bare("entry", .entry), force]
  ) { model, typed in
    let purpose = typed["entry"].map(Purpose.takeBack) ?? .undo
    return [.takeBack(purpose, isForced: typed.has("force"))]
  }

  static let redo = ArgumentSpec("do again what was taken back last", [force]) { _, typed in
    [.takeBack(.redo, isForced: typed.has("force"))]
  }

  static let restore = ArgumentSpec(
    "bring the plan back to how it was after a change",
    [.bare("entry", .entry, isRequired: true), force]
  ) { _, typed in
    [.takeBack(.restore(typed["entry"] ?? ""), isForced: typed.has("force"))]
  }
}
