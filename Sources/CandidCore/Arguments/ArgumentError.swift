/// Why words that a person typed after a verb cannot be taken, on the command line or after `:`.
package enum ArgumentError: Error, Equatable {
  /// An option whose value says nothing, or not what it should.
  case option(String, String)
  /// The same of what is no option.
  case argument(String, String)
  case unknownWord(String, kind: String, known: [String])
  case date(option: String?, DateWordError)
  case title(TitleError)
}

extension ArgumentError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .option(let name, let why): "\(name) \(why)"
    case .argument(let name, let why): "\(name) \(why)"
    case .unknownWord(let word, let kind, let known):
      "\(quoted(word)) is no \(kind); \(Self.choice(known))"
    case .date(let option?, let error): "\(option): \(error)"
    case .date(nil, let error): error.description
    case .title(let error): error.description
    }
  }

  private static func choice(_ known: [String]) -> String {
    known.isEmpty
      ? "it has none yet, its settings on the screen take them"
      : "write \(known.joined(separator: ", "))"
  }
}
