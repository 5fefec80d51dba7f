import CSystem
import CandidCore
import CandidStore
import CandidUI
import Terminal

/// Opens the week on the screen and gives the exit code.
///
/// `atEnd` is called before the program ends in any orderly way. Throws `TerminalError` where the
/// terminal cannot be used; nothing was drawn then.
func openTerminalUI(
  _ workspace: Workspace,
  _ surroundings: Surroundings,
  saying words: String? = nil,
  atEnd: () -> Void = {}
) throws -> Int32 {
  defer { atEnd() }
  let terminal = try Terminal(surroundings)
  return try openTerminalUI(workspace, surroundings, on: terminal, saying: words, atEnd: atEnd)
}

/// The same on a terminal that is open already, which is left in the end.
func openTerminalUI(
  _ workspace: Workspace,
  _ surroundings: Surroundings,
  on terminal: Terminal,
  saying words: String? = nil,
  atEnd: () -> Void = {}
) throws -> Int32 {
  candid_keep_memory()
  let console = surroundings.console
  var session = Session(
    workspace: workspace,
    terminal: terminal,
    model: Model(
      plan: Plan(settings: workspace.settings),
      clock: Clock(now: workspace.now, today: workspace.today),
      size: terminal.size,
      characters: console.characters,
      preferences: surroundings.config.preferences(surroundings.globals),
      seed: workspace.seed,
      readOnly: workspace.store.condition.reason
    ),
    surroundings: surroundings
  )
  session.model.folder = surroundings.config.folder(of: workspace.store)
  if let words { session.model.notice = Notice(words) }
  let noticed = workspace.warnings + [surroundings.config.notice].compactMap(\.self)
  for warning in noticed { session.model.notice = Notice(warning, .error) }
  let ending = Result { try session.run() }
  terminal.leave()
  for text in session.unsaved { console.complain(text) }
  switch try ending.get() {
  case .quit: return session.unsaved.isEmpty ? 0 : 74
  case .signal(let signal):
    atEnd()
    terminal.terminate(by: signal)
  }
}

extension ColourMode {
  fileprivate init(_ choice: ColorChoice) {
    self =
      switch choice {
      case .auto: .automatic
      case .always: .always
      case .never: .never
      }
  }
}

extension Terminal {
  /// Opens the terminal with the colours that were asked for, and the mouse.
  convenience init(_ surroundings: Surroundings) throws(TerminalError) {
    try self.init(
      colours: ColourMode(surroundings.globals.color),
      recolouring: surroundings.console.recolouring,
      usesMouse: surroundings.config.preferences(surroundings.globals).usesMouse
    )
  }
}
