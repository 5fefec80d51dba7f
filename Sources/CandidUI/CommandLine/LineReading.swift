import CandidCore

/// Reads the words after a command's name, from the left, by what may stand there.
struct LineReading {
  let spec: ArgumentSpec
  let model: Model
  private(set) var typed = TypedArguments()
  /// An option that was named last, and whose value is still to come.
  private(set) var awaiting: Argument?

  init(_ spec: ArgumentSpec, in model: Model) {
    self.spec = spec
    self.model = model
  }

  mutating func take(_ words: some Collection<LineWord>) throws(LineError) {
    var rest = Array(words)[...]
    if let last = rest.last, last.isOpen {
      throw LineError("the quote is not closed; write \" after the words", at: last.range)
    }
    while let word = rest.first {
      guard let argument = try named(word) else {
        try takeBare(&rest)
        continue
      }
      rest.removeFirst()
      let value = word.text.drop { $0 != "=" }.dropFirst()
      if argument.kind.isFlag {
        typed.add(TypedArguments.Value(text: "", range: word.range), to: argument.name)
      } else if word.text.hasPrefix("--"), word.text.contains("=") {
        typed.add(TypedArguments.Value(text: String(value), range: word.range), to: argument.name)
      } else if rest.isEmpty {
        awaiting = argument
      } else {
        try takeValue(of: argument, &rest)
      }
    }
  }

  /// Sees that nothing is missing.
  func finish() throws(LineError) {
    if let awaiting {
      throw LineError("--\(awaiting.name) needs \(awaiting.kind.placeholder)")
    }
    let missing = spec.arguments.filter { $0.isRequired && !typed.has($0.name) }
    if !missing.isEmpty {
      throw LineError("this needs \(missing.map(\.usage).joined(separator: " and "))")
    }
  }

  /// The arguments that may still come.
  var remaining: [Argument] { spec.arguments.filter { $0.isRepeatable || !typed.has($0.name) } }

  /// The argument that a word names, with or without dashes; nil where it names none.
  private func named(_ word: LineWord) throws(LineError) -> Argument? {
    if word.isQuoted { return nil }
    guard Self.isOption(word) else {
      return spec.takesPlainNames ? spec.argument(named: word.text.lowercased()) : nil
    }
    let name = String(word.text.dropFirst(2).prefix { $0 != "=" })
    if let argument = spec.argument(named: name) { return argument }
    let known = spec.arguments.map { "--\($0.name)" }
    let nearest = Spelling.nearest(to: "--\(name)", among: known)
    let advice =
      nearest.map { "did you mean \($0)?" }
      ?? (known.isEmpty
        ? "this takes none" : "write \(known.joined(separator: ", "))")
    throw LineError("unknown option \(quoted("--\(name)")); \(advice)", at: word.range)
  }

  private static func isOption(_ word: LineWord) -> Bool {
    !word.isQuoted && word.text.hasPrefix("--") && word.text.count > 2
  }

  /// Takes what follows the name of an option.
  private mutating func takeValue(
    of argument: Argument,
    _ rest: inout ArraySlice<LineWord>
  ) throws(LineError) {
    let own = rest.prefix { !Self.isOption($0) }
    guard let first = own.first else {
      throw LineError(
        "--\(argument.name) needs \(argument.kind.placeholder)",
        at: rest.first?.range
      )
    }
    // What is none of its kind is taken all the same: the reader of the option says what is wrong.
    let texts = own.map(\.text)
    let length =
      first.isQuoted && !argument.kind.isWords
      ? 1 : max(1, argument.kind.length(texts, model))
    add(length, to: argument, &rest)
  }

  /// Takes words that stand without a name.
  private mutating func takeBare(_ rest: inout ArraySlice<LineWord>) throws(LineError) {
    let own = rest.prefix { !Self.isOption($0) }
    for argument in remaining where argument.isBare {
      let length = argument.kind.length(own.map(\.text), model)
      guard length > 0 else { continue }
      add(length, to: argument, &rest)
      return
    }
    guard let word = rest.first else { return }
    throw LineError(stray(word), at: word.range)
  }

  private mutating func add(
    _ length: Int,
    to argument: Argument,
    _ rest: inout ArraySlice<LineWord>
  ) {
    let words = rest.prefix(length)
    rest.removeFirst(words.count)
    guard let first = words.first, let last = words.last else { return }
    let range = first.range.lowerBound..<last.range.upperBound
    let text = words.map(\.text).joined(separator: " ")
    typed.add(TypedArguments.Value(text: text, range: range), to: argument.name)
  }

  /// What is said of a word that has no place.
  private func stray(_ word: LineWord) -> String {
    let bare = remaining.filter(\.isBare)
    let nouns = bare.map(\.kind.noun)
    guard !nouns.isEmpty else {
      let options = remaining.map(\.usage).joined(separator: ", ")
      return "\(quoted(word.text)) has no place here; "
        + (options.isEmpty ? "this takes no more words" : "write \(options)")
    }
    let known = bare.filter { !$0.isRepeatable }.flatMap { $0.kind.choices(model) }
    let advice = known.isEmpty ? bare.map(\.kind.placeholder) : known
    let last = nouns.count > 1 ? " or \(nouns[nouns.count - 1])" : ""
    let first = (nouns.count > 1 ? nouns.dropLast() : nouns[...]).joined(separator: ", ")
    return "\(quoted(word.text)) is no \(first)\(last); write \(advice.joined(separator: ", "))"
  }
}
