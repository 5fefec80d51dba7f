import CandidCore

/// What can come next in the line after `:`.
struct LineCompletion {
  /// What a choice stands in for, in bytes of UTF-8.
  private(set) var range: Range<Int>
  /// What Tab puts in, as it is written.
  private(set) var choices: [String] = []
  /// What cannot be listed: `TIME`, `--on DAY`.
  private(set) var hints: [String] = []
  private let typed: String

  /// Looks at the line up to the cursor.
  init(_ editor: TextEditor, in model: Model) {
    let line = Substring(editor.text.utf8.prefix(editor.cursor))
    var words = LineWord.split(line)
    var part: LineWord?
    if let last = words.last, last.range.upperBound == editor.cursor { part = words.popLast() }
    typed = part?.text ?? ""
    range = part?.range ?? editor.cursor..<editor.cursor
    guard let first = words.first else {
      choices = Self.names(beginning: typed)
      return
    }
    do throws(LineError) {
      guard let spec = try LineCommand.named(first, in: model).arguments else { return }
      var reading = LineReading(spec, in: model)
      try reading.take(words[1...])
      complete(reading, part, model)
    } catch {
      // Enter says what is wrong.
      return
    }
  }

  /// Verbs; where none begins so, the names of other commands.
  private static func names(beginning part: String) -> [String] {
    let verbs = LineCommand.verbs.map(\.name).filter { $0.hasPrefix(part) }
    if !verbs.isEmpty { return verbs.sorted() }
    return LineCommand.others.map(\.name).filter { $0.hasPrefix(part) }
  }

  private mutating func complete(_ reading: LineReading, _ part: LineWord?, _ model: Model) {
    if let open = reading.awaiting { return offer([open], reading, model) }
    if let part, !part.isQuoted, part.text.hasPrefix("--") {
      guard let equals = part.text.firstIndex(of: "=") else { return offerNames(reading) }
      let name = part.text[..<equals].dropFirst(2)
      guard let argument = reading.spec.argument(named: String(name)) else { return }
      range = range.lowerBound + name.utf8.count + 3..<range.upperBound
      return offer([argument], reading, model, after: String(part.text[equals...].dropFirst()))
    }
    offer(reading.remaining.filter(\.isBare), reading, model)
    let options = reading.remaining.filter { !$0.isBare }
    if typed.isEmpty {
      hints += options.map(\.usage)
      choices += options.map { "--\($0.name)" }
    } else if reading.spec.takesPlainNames {
      choices += reading.remaining.map(\.name).filter { $0.hasPrefix(typed.lowercased()) }
    }
  }

  private mutating func offerNames(_ reading: LineReading) {
    let fitting = reading.remaining.filter { "--\($0.name)".hasPrefix(typed) }
    choices = fitting.map { "--\($0.name)" }
  }

  private mutating func offer(
    _ arguments: [Argument],
    _ reading: LineReading,
    _ model: Model,
    after part: String? = nil
  ) {
    let part = (part ?? typed).lowercased()
    for argument in arguments {
      let fitting = argument.kind.choices(model).filter { $0.lowercased().hasPrefix(part) }
      choices += fitting.map(LineWord.written)
      if part.isEmpty { hints.append(argument.kind.placeholder) }
    }
  }
}
