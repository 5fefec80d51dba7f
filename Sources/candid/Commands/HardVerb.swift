import ArgumentParser
import CandidCore
import CandidStore
import LosslessJSON

struct HardVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "hard",
    abstract: "Note a hard part for yourself, or list them.",
    discussion: """
      The lines stand in private.json beside the plan, which only you may read; no export and no \
      other verb has them. `-` reads the line from standard input, past the shell's history. The \
      screen offers them where a post tells only the win.
      """,
    examples: """
        candid hard
        candid hard "Lost a whole shelf on Friday"
        candid hard --remove k3f9
      """
  )

  @Argument(help: "What was hard, in your own words; - reads it from standard input.")
  var text: String?

  @Option(help: ArgumentHelp("Remove a line, named by the beginning of its id.", valueName: "id"))
  var remove: String?

  @Flag(help: "Print the lines as JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    if text != nil, remove != nil {
      throw Refusal.option("--remove", "goes without a line to note; do one after the other")
    }
    let line = try text.map { try Self.line($0) }
    let workspace = try Workspace(opening: surroundings)
    let log = HardPartText(workspace: workspace, console: surroundings.console, isJSON: json)
    let parts = try workspace.store.hardParts().parts
    if let line {
      let part = HardPart(id: workspace.newID(beside: parts), day: workspace.today, text: line)
      let performed = try workspace.perform(.noted(part))
      return log.noted(part, isFirst: parts.isEmpty, performed)
    }
    if let remove {
      let part = try Self.part(named: remove, in: parts)
      return log.removed(part, try workspace.perform(.removed(part)))
    }
    return log.list(parts)
  }

  private static func line(_ word: String) throws -> String {
    let text = word == "-" ? try TextSource.text("-") : word
    try Words.checkFilled(text, "the line", "what was hard, in your own words")
    guard !text.contains(where: \.isNewline) else {
      throw Refusal.argument("the line", "has several lines; note them one by one")
    }
    return text
  }

  /// The one line whose id begins with a word.
  private static func part(named word: String, in parts: [HardPart]) throws -> HardPart {
    try Words.checkFilled(word, "--remove", "the beginning of a line's id")
    let found = parts.filter { $0.id.text.hasPrefix(word.lowercased()) }
    guard found.count == 1 else { throw Refusal.noSuchHardPart(word, count: found.count) }
    return found[0]
  }
}

extension Workspace {
  fileprivate func newID(beside parts: [HardPart]) -> HardPartID {
    var random = SplitMix64(seed: seed)
    while true {
      let id = HardPartID(using: &random)
      if !parts.contains(where: { $0.id == id }) { return id }
    }
  }

  fileprivate func perform(_ delta: HardPartDelta) throws(StoreError) -> Performed {
    try store.perform(delta, lockTimeout: lockTimeout)
  }
}
