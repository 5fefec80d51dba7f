/// One thing the balance looks at, in a file of its own and a line of ``BalanceRules/all``.
package protocol BalanceRule: Sendable {
  /// The kebab-case name, as in the settings, the command line and the documentation.
  static var name: String { get }
  /// What the rule looks for, in one line.
  static var summary: String { get }
  /// The levels its findings can have, the strongest first.
  static var levels: [Finding.Level] { get }
  /// Names of rules that say nothing where this one has a finding.
  static var silences: [String] { get }
  /// Whether it can be asked of the posts of one channel alone, as followers see them.
  static var looksAtChannels: Bool { get }
  /// What the rule has to say of a week; nothing where all is well.
  func findings(in week: WeekInput) -> [Finding]
}

extension BalanceRule {
  package static var levels: [Finding.Level] { [.note] }
  package static var silences: [String] { [] }
  package static var looksAtChannels: Bool { false }

  /// A quiet finding about some posts.
  static func note(_ message: String, about posts: [Post] = []) -> Finding {
    note(message, about: posts.map(\.id))
  }

  /// A quiet finding about the posts with some ids.
  static func note(_ message: String, about posts: [PostID]) -> Finding {
    Finding(rule: name, level: .note, message: message, posts: posts)
  }

  /// A main finding about some of the posts counted.
  static func flag(_ message: String, about posts: [Post], of counted: Int) -> Finding {
    var flag = Finding(rule: name, level: .flag, message: message, posts: posts.map(\.id))
    flag.share = Fraction(posts.count, of: counted)
    return flag
  }

  /// The first three of several findings, and one that counts the rest.
  static func shortened(_ findings: [Finding], rest: (Int) -> String) -> [Finding] {
    shortened(findings, rest: rest, about: \.posts) { $0 }
  }

  /// The same for what is put into words only where it is said.
  static func shortened<Found>(
    _ found: [Found],
    rest: (Int) -> String,
    about posts: (Found) -> [PostID],
    _ finding: (Found) -> Finding
  ) -> [Finding] {
    guard found.count > 3 else { return found.map(finding) }
    var seen: Set<PostID> = []
    let others = found[3...].flatMap(posts).filter { seen.insert($0).inserted }
    let message = rest(found.count - 3)
    return found[..<3].map(finding)
      + [Finding(rule: name, level: .note, message: message, posts: others)]
  }

  /// One quiet finding about all posts that something is true of; none where there are none.
  static func note(about posts: [Post], _ message: ([Post]) -> String) -> [Finding] {
    posts.isEmpty ? [] : [note(message(posts), about: posts)]
  }
}
