/// How the arguments begin, read by hand: what opens the screen must not pay for the argument parser.
enum Opening: Equatable {
  /// Nothing but global options.
  case plain(Globals)
  /// `demo` and nothing but global options.
  case demo(Globals)
  /// A word stands where a verb should.
  case verb(String)
  /// Help, the version, or something only the argument parser can explain.
  case other

  init(_ arguments: [String]) {
    var globals = Globals()
    var isDemo = false
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("-"), argument.utf8.count > 1 else {
        guard argument == "demo", !isDemo else {
          self = .verb(isDemo ? "demo" : argument)
          return
        }
        isDemo = true
        continue
      }
      guard globals.take(argument, &rest) else {
        let isEnd = argument == "--" && rest.isEmpty && !isDemo
        self = isEnd ? .plain(globals) : isDemo ? .verb("demo") : .other
        return
      }
    }
    self = isDemo ? .demo(globals) : .plain(globals)
  }
}

extension Globals {
  /// Takes an option and its value; says no to what it does not understand.
  fileprivate mutating func take(_ argument: String, _ rest: inout ArraySlice<String>) -> Bool {
    switch argument {
    case "--ascii":
      isASCII = true
      return true
    case "--no-mouse":
      usesMouse = false
      return true
    default: break
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
