/// What may follow a command's name in the line after `:`, and what is done then.
package struct ArgumentSpec: Sendable {
  package typealias Run = @Sendable (inout Model, TypedArguments) throws -> [Effect]

  /// What it does, in a few words, as the help of the line says it.
  package var summary: String
  package var arguments: [Argument]
  /// Whether it changes the plan, which a read-only one refuses.
  var isWriting = false
  /// Whether the words are for the person alone, and not to be called up again.
  var isPrivate = false
  /// Does what the words say.
  ///
  /// - Throws: `ArgumentError`, `PostNameError` or ``LineError``; the line then stays to be mended.
  let run: Run

  init(_ summary: String, _ arguments: [Argument], run: @escaping Run) {
    self.summary = summary
    self.arguments = arguments
    self.run = run
  }

  /// A command that takes no words, and stands among the verbs all the same.
  static func alone(_ summary: String) -> ArgumentSpec {
    ArgumentSpec(summary, []) { _, _ in [] }
  }

  var bare: [Argument] { arguments.filter(\.isBare) }

  /// Whether the name of an option may stand without its dashes: not where own words stand bare.
  var takesPlainNames: Bool { !bare.contains(where: \.kind.isWords) }

  func argument(named name: String) -> Argument? { arguments.first { $0.name == name } }

  /// How help writes it: `TITLE --on DAY --at TIME`.
  package var usage: String {
    (bare + arguments.filter { !$0.isBare }).map(\.usage).joined(separator: " ")
  }

  /// The same with what can be said without a name, or has to be said.
  package var shortUsage: String {
    arguments.filter { $0.isBare || $0.isRequired }.map(\.usage).joined(separator: " ")
  }
}
