import CandidCore

/// The commands as the line after `:` knows them.
enum LineCommand {
  /// Those that words may follow, and those that help lists there.
  static let verbs: [Command] = Commands.all.filter { $0.arguments != nil }

  /// All others that can be run by their names.
  static let others: [Command] = Commands.all.filter { command in
    command.arguments == nil && command.contexts.contains { Context.views.contains($0) }
  }

  /// The verb of a name or of the only one that begins so; nil where there is none.
  static func verb(named word: LineWord) -> Command? {
    let fitting = verbs.filter { $0.name.hasPrefix(word.text.lowercased()) }
    return fitting.first { $0.name == word.text.lowercased() }
      ?? (fitting.count == 1 ? fitting[0] : nil)
  }

  /// The command of a name, or of the beginning of one; where several views have one, that of the view
  /// in front.
  static func named(_ word: LineWord, in model: Model) throws(LineError) -> Command {
    let name = word.text.lowercased()
    let exact = (verbs + others).filter { $0.name == name }
    if let command = exact.first(where: { $0.contexts.contains(model.context) }) ?? exact.first {
      return command
    }
    if let verb = ShellVerbs.all.first(where: { $0.name == name }) {
      throw LineError("\(name) is for the shell, `candid \(name)`: \(verb.why)", at: word.range)
    }
    // Typed by habit; `w` would fit a verb.
    if ["w", "wa", "wq", "x", "q!", "wq!"].contains(name) {
      throw LineError("every change is saved as it is made; :quit leaves", at: word.range)
    }
    for commands in [verbs, others] {
      let fitting = commands.filter { $0.name.hasPrefix(name) }
      let names = Set(fitting.map(\.name)).sorted()
      if names.count == 1 { return fitting[0] }
      if names.count > 1 {
        throw LineError("\(quoted(name)) fits \(names.joined(separator: ", "))", at: word.range)
      }
    }
    let nearest = Spelling.nearest(to: name, among: (verbs + others).map(\.name))
    let advice = nearest.map { "did you mean \($0)?" } ?? "Tab shows the verbs"
    throw LineError("\(quoted(word.text)) is no verb; \(advice)", at: word.range)
  }
}
