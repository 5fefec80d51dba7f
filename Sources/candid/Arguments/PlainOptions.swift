/// Options that are read by hand as long as nothing is wrong with them.
protocol PlainOptions {
  /// Takes an option that stands alone; no where it is none of these.
  mutating func set(_ flag: String) -> Bool

  /// Takes an option with its value; no where it is none of these, or the value cannot be right.
  mutating func set(_ option: String, to value: String) -> Bool
}

extension PlainOptions {
  /// Takes an option, and its value that stands after it or after `=`; no where the argument parser
  /// has to explain it.
  mutating func take(_ argument: String, _ rest: inout ArraySlice<String>) -> Bool {
    if set(argument) { return true }
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count == 2 { return set(String(parts[0]), to: String(parts[1])) }
    guard let value = rest.first, !value.isOption, set(argument, to: value) else { return false }
    rest.removeFirst()
    return true
  }
}

extension String {
  /// Whether it stands among arguments as an option; a lone dash is a value.
  var isOption: Bool { hasPrefix("-") && utf8.count > 1 }
}

extension Globals: PlainOptions {
  mutating func set(_ flag: String) -> Bool {
    switch flag {
    case "--ascii": isASCII = true
    case "--no-mouse": usesMouse = false
    default: return false
    }
    return true
  }

  mutating func set(_ option: String, to value: String) -> Bool {
    switch option {
    case "--plan": plan = value
    case "--color":
      guard let choice = ColorChoice(rawValue: value) else { return false }
      color = choice
    case "--lock-timeout":
      guard let seconds = Double(value) else { return false }
      lockTimeoutInSeconds = seconds
    default: return false
    }
    return true
  }
}
