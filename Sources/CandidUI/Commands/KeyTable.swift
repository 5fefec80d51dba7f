/// The keys as people read them: the help, `candid keys` and the README print this.
package enum KeyTable {
  package struct Section: Equatable, Sendable {
    package var title: String
    package var rows: [Row]
  }

  package struct Row: Equatable, Sendable {
    /// "j Down ^N".
    package var keys: String
    package var command: String
    package var summary: String
    /// What may follow a verb after `:`; empty elsewhere.
    package var arguments = ""
  }

  /// The verbs of the line after `:`, in the order of the alphabet.
  package static let verbs = Section(
    title: "After :",
    rows: LineCommand.verbs.map { verb in
      Row(
        keys: ":\(verb.name)",
        command: verb.name,
        summary: verb.arguments?.summary ?? "",
        arguments: verb.arguments?.usage ?? ""
      )
    }.sorted { $0.command < $1.command }
  )

  /// Every key by where it works, one place first.
  package static func sections(_ keyMap: KeyMap, first: Context = .week) -> [Section] {
    let contexts = [first] + Context.all.filter { $0 != first }
    let sections = contexts.map { context in
      Section(
        title: title(of: context),
        rows: Commands.all(in: context).map { row($0, in: context, keyMap) }
      )
    }
    let keys = TextKeys.all.map {
      Row(keys: $0.keys.joined(separator: " "), command: "", summary: $0.summary)
    }
    let fields = [
      Section(title: "In every field to type in", rows: keys),
      Section(title: "In a field of choices", rows: ChoiceKeys.rows),
    ]
    if first == .form { return [sections[0]] + fields + sections.dropFirst() + [verbs] }
    return sections + [verbs] + fields
  }

  private static func row(_ command: Command, in context: Context, _ keyMap: KeyMap) -> Row {
    Row(
      keys: keyMap.list(of: command, in: context),
      command: command.name,
      summary: command.summary
    )
  }

  private static func title(of context: Context) -> String {
    switch context {
    case .prompt: "In the line to type in"
    case .line: "In the line after :"
    case .form: "In the edit form"
    case .hardPartList: "In the list of hard parts over the form"
    case .draft: "Where a draft is offered"
    default: "In the \(context.name) view"
    }
  }
}
