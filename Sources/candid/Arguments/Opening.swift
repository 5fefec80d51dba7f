/// How the arguments begin, read by hand: plain `candid` must not pay for the argument parser.
enum Opening: Equatable {
  /// Nothing but global options.
  case plain(Globals)
  /// A word stands where a verb should.
  case verb(String)
  /// Help, the version, or something only the argument parser can explain.
  case other

  init(_ arguments: [String]) {
    var globals = Globals()
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("-"), argument.utf8.count > 1 else {
        self = .verb(argument)
        return
      }
      guard globals.take(argument, &rest) else {
        self = argument == "--" && rest.isEmpty ? .plain(globals) : .other
        return
      }
    }
    self = .plain(globals)
  }
}

extension Globals {
  /// Takes an option and its value; says no to what it does not understand.
  fileprivate mutating func take(_ argument: String, _ rest: inout ArraySlice<String>) -> Bool {
    if argument == "--ascii" {
      isASCII = true
      return true
    }
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard ["--plan", "--color", "--lock-timeout"].contains(name) else { return false }
    guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else { return false }
    if parts.count == 1, value.hasPrefix("-") { return false }
    return set(name, value)
  }

  private mutating func set(_ name: String, _ value: String) -> Bool {
    switch name {
    case "--plan": plan = value
    case "--color":
      guard let choice = ColorChoice(rawValue: value) else { return false }
      color = choice
    default:
      guard let seconds = Double(value) else { return false }
      lockTimeoutInSeconds = seconds
    }
    return true
  }
}
