/// How the arguments begin, read by hand: what opens the screen must not pay for the argument parser.
enum Opening: Equatable {
  /// Nothing but global options.
  case plain(Globals)
  /// `demo` and nothing but global options.
  case demo(Globals)
  /// A word stands where a verb should, at a place among the arguments.
  case verb(String, at: Int)
  /// Help, the version, or something only the argument parser can explain.
  case other

  init(_ arguments: [String]) {
    var globals = Globals()
    var demo: Int?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      let place = rest.startIndex - 1
      guard argument.hasPrefix("-"), argument.utf8.count > 1 else {
        guard argument == "demo", demo == nil else {
          self = demo.map { .verb("demo", at: $0) } ?? .verb(argument, at: place)
          return
        }
        demo = place
        continue
      }
      guard globals.take(argument, &rest) else {
        let isEnd = argument == "--" && rest.isEmpty && demo == nil
        self = isEnd ? .plain(globals) : demo.map { .verb("demo", at: $0) } ?? .other
        return
      }
    }
    self = demo == nil ? .plain(globals) : .demo(globals)
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
