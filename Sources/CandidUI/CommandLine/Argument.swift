/// One thing that may stand after a command's name in the line after `:`.
package struct Argument: Sendable {
  /// The kebab-case name; `--on` on the command line is `on` here.
  package var name: String
  package var kind: ArgumentKind
  /// Whether its words may stand without its name before them.
  package var isBare = false
  package var isRequired = false
  /// Whether it may be given several times.
  package var isRepeatable = false

  /// What is named, as `--on fri`.
  static func option(
    _ name: String,
    _ kind: ArgumentKind,
    isRequired: Bool = false,
    isRepeatable: Bool = false
  ) -> Argument {
    Argument(name: name, kind: kind, isRequired: isRequired, isRepeatable: isRepeatable)
  }

  /// What may be named, too, but is known by what it says.
  static func bare(
    _ name: String,
    _ kind: ArgumentKind,
    isRequired: Bool = false,
    isRepeatable: Bool = false
  ) -> Argument {
    var argument = option(name, kind, isRequired: isRequired, isRepeatable: isRepeatable)
    argument.isBare = true
    return argument
  }

  /// How help writes it: `DAY`, `[POST…]`, `because WORDS`, `--force`.
  package var usage: String {
    let more = isRepeatable && isBare ? "…" : ""
    if isBare { return isRequired ? kind.placeholder + more : "[\(kind.placeholder)\(more)]" }
    let name = isRequired ? name : "--\(name)"
    return kind.isFlag ? name : "\(name) \(kind.placeholder)"
  }
}
