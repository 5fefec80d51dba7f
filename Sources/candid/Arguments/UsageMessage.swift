import CandidCore

/// The argument parser's complaint as one line in candid's own voice.
struct UsageMessage {
  /// The verb that was given, if any.
  let verb: String?
  /// The help of the verb and of the program, whose options are suggested.
  let help: String
  let arguments: [String]

  /// Joins the lines, lowers the first letter, and says where to look; nothing of it is sanitised.
  func line(_ message: String) -> String {
    let words = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let text = shortened(words, to: 300).replacing(" is invalid for ", with: " does not fit ")
    if text.hasPrefix(Self.unknownOption) {
      let option = text.dropFirst(Self.unknownOption.count).prefix { $0 != "'" }
      return unknown(String(option))
    }
    if text.contains("issing expected argument"), let option = strayOption {
      return unknown(option)
    }
    let stripped = Self.requoted(text.hasSuffix(".") ? String(text.dropLast()) : text)
    let quotes =
      text.contains("nexpected argument") ? "put words that belong together in quotes, or " : ""
    return stripped.prefix(1).lowercased() + stripped.dropFirst() + "; \(quotes)see \(command)"
  }

  /// Puts backticks around what is to be typed, “” around what was, and nothing around choices.
  private static func requoted(_ text: String) -> String {
    let choices = ". Please provide one of "
    let parts = text.split(separator: choices, maxSplits: 1)
    guard parts.count == 2 else { return quotes(in: text) }
    return quotes(in: String(parts[0])) + "; write " + parts[1].replacing("'", with: "")
  }

  private static func quotes(in text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "'") {
      let after = rest[rest.index(after: start)...]
      guard let end = after.firstIndex(of: "'") else { break }
      let word = after[..<end]
      let isOption = word.hasPrefix("--") || word.hasPrefix("<")
      result += rest[..<start] + (isOption ? "`\(word)`" : "“\(word)”")
      rest = after[after.index(after: end)...]
    }
    return result + rest
  }

  private static let unknownOption = "Unknown option '"

  private var command: String { "`candid \(verb.map { "\($0) " } ?? "")--help`" }

  /// Every option that the help names.
  private var options: [String] {
    help.split { !($0.isLetter || $0 == "-") }.map(String.init).filter { $0.hasPrefix("-") }
  }

  /// An option that is none: a title, perhaps, which was then found missing.
  private var strayOption: String? {
    arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("-") && $0 != "-" }
      .map { String($0.prefix { $0 != "=" }) }.first { !options.contains($0) }
  }

  private func unknown(_ option: String) -> String {
    let long = options.filter { $0.hasPrefix("--") }
    let hint =
      Spelling.nearest(to: option, among: long).map { "did you mean `\($0)`? See" }
      ?? "put `--` before a text that starts with a dash, or see"
    return "unknown option \(quoted(option)); \(hint) \(command)"
  }
}
