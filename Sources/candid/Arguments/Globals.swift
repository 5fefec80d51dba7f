import ArgumentParser

/// When to colour text.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  /// On a terminal, unless NO_COLOR is set.
  case auto
  case always
  case never
}

/// The options that every verb takes.
struct Globals: Equatable {
  var plan: String?
  var color = ColorChoice.auto
  var isASCII = false
  /// Whether the screen takes the mouse, or leaves it to the terminal.
  var usesMouse = true
  var lockTimeoutInSeconds = 30.0

  /// How long to wait for another program that writes.
  ///
  /// - Throws: ``Refusal`` for a time that is none.
  func lockTimeout() throws(Refusal) -> Duration {
    guard lockTimeoutInSeconds >= 0, lockTimeoutInSeconds <= 86_400 else {
      throw .option("--lock-timeout", "is a number of seconds from 0 to 86400")
    }
    return .milliseconds(Int(lockTimeoutInSeconds * 1000))
  }

  func check() throws(Refusal) {
    _ = try lockTimeout()
    guard plan != "" else { throw .option("--plan", "is empty; name the folder of a plan") }
  }
}
