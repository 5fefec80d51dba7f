import CandidCore
import Glibc

/// The environment variables, and what candid reads from them.
struct Environment {
  let variables: [String: String]

  static let none = Environment(variables: [:])

  private init(variables: [String: String]) {
    self.variables = variables
  }

  /// Reads the process's variables; others' that are not UTF-8 are left out.
  ///
  /// - Throws: ``Refusal/notUTF8Variable(_:)`` for one that could name the plan.
  init() throws(Refusal) {
    var variables: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      next += 1
      guard let text = String(validatingCString: entry) else {
        let name = String(cString: entry).prefix { $0 != "=" }
        if Self.naming.contains(String(name)) { throw .notUTF8Variable(String(name)) }
        continue
      }
      // By bytes: the start of the program does not wait for the borders of characters.
      guard let end = text.utf8.firstIndex(of: UInt8(ascii: "=")) else { continue }
      variables[String(text[..<end])] = String(text[text.utf8.index(after: end)...])
    }
    if variables["HOME"]?.hasPrefix("/") != true { variables["HOME"] = Self.homeOfUser() }
    self.variables = variables
  }

  private static let naming = ["CANDID_PLAN", "HOME", "XDG_DATA_HOME"]

  /// The home folder that the system's list of users gives; cron and services may leave HOME unset.
  private static func homeOfUser() -> String? {
    guard let folder = getpwuid(geteuid())?.pointee.pw_dir,
      let path = String(validatingCString: folder), path.hasPrefix("/")
    else { return nil }
    return path
  }

  /// A variable that is set and not empty.
  subscript(name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A variable that names a folder; the XDG specification has relative paths ignored.
  func folder(_ name: String) -> String? {
    self[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  /// The moment the command runs: CANDID_NOW, else the clock, read once.
  func now() throws(Refusal) -> Instant {
    guard let text = self["CANDID_NOW"] else {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Instant(seconds: time.tv_sec)
    }
    guard let now = Instant(rfc3339: text) else {
      throw .variable("CANDID_NOW", value: text, wanted: "a moment such as 2026-02-03T09:00:00Z")
    }
    return now
  }

  /// Whether the moment was given, so that every run has the same.
  var hasFixedNow: Bool { self["CANDID_NOW"] != nil }

  /// What new ids are drawn with: CANDID_SEED; nil where chance should decide.
  func seed() throws(Refusal) -> UInt64? {
    guard let text = self["CANDID_SEED"] else { return nil }
    guard let seed = UInt64(text) else {
      throw .variable("CANDID_SEED", value: text, wanted: "a whole number")
    }
    return seed
  }
}
