import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Every key that the help lists, and every hint of the footer, does what its command does.
///
/// What is pressed comes from the command table; a new command is tested as soon as it is there.
struct PressedKeysTests {
  /// A model in which the keys of a place work, with something to act on.
  private func model(in context: Context) throws -> Model {
    var model = Model.sample(columns: 200, rows: 50)
    var random = SplitMix64(seed: 3)
    let part = HardPart(id: HardPartID(using: &random), day: .today, text: "The kiln")
    _ = model.update(.hardParts([part], obstacle: nil))
    if let opener = Self.openers[context] {
      model.type(opener)
      return model
    }
    try #require(context == .draft, "no keys lead to \(context.name); name them here")
    let draft = Draft(.post(on: .today), words: [Draft.line: "Half a thought"])
    _ = model.update(.drafts([KeptDraft(name: "one", draft: draft, at: Clock.sample.now)]))
    return model
  }

  /// The keys that lead to a place from the week.
  private static let openers: [Context: String] = [
    .week: "l", .balance: "b", .hardParts: "p", .review: "R", .help: "?", .plans: "P", .prompt: "a",
    .form: "l e", .hardPartList: "l e ^O", .ideas: "I", .month: "M", .messages: "g m",
    .history: "g h", .line: ":", .rules: ": r u l e s Enter",
  ]

  /// Where the keys go now.
  private func context(of model: Model) -> Context { model.entry.context ?? model.context }

  /// Whether an effect only looks something up for what is shown.
  private static func isReading(_ effect: Effect) -> Bool {
    switch effect {
    case .read, .open, .listZones: true
    default: false
    }
  }

  private func outcome(_ model: Model, _ effects: [Effect]) -> String {
    "\(Screen.frame(of: model).text)\n\(effects)"
  }

  @Test(arguments: Context.all)
  func `each key of the help runs its command`(context: Context) throws {
    let start = try model(in: context)
    for command in Commands.all(in: context) {
      var wanted = start
      wanted.notice = nil
      var effects: [Effect] = []
      if let obstacle = command.obstacle(wanted) {
        wanted.refuse(obstacle)
      } else {
        effects = command.run(&wanted)
      }
      _ = wanted.update(.rested)
      for name in command.keys {
        var pressed = start
        var answers: [Effect] = []
        for key in KeyName.sequence(name) {
          answers = pressed.update(.terminal(.key(key)))
        }
        _ = pressed.update(.rested)
        let reads = answers.filter(Self.isReading)
        let same = effects + reads.filter { !effects.contains($0) }
        #expect(
          outcome(pressed, answers) == outcome(wanted, same),
          "\(context.name): \(name) for \(command.name)"
        )
      }
    }
  }

  @Test(arguments: Context.all)
  func `each key of a hint that is clicked is pressed`(context: Context) throws {
    let start = try model(in: context)
    let row = start.size.rows - 1
    let footer = Screen.frame(of: start)
    let line = (0..<footer.size.columns).map { footer[row, $0].text }
    for hint in Footer.hints(in: context, .standard) {
      let text = "\(hint.keys) \(hint.word)"
      guard let column = line.indices.first(where: { line[$0...].joined().hasPrefix(text) }) else {
        continue
      }
      var place = 0
      for word in hint.keys.split(separator: " ").map(String.init) {
        for name in KeyName.key(word) == nil ? word.map(String.init) : [word] {
          let key = try #require(KeyName.key(name))
          var pressed = start
          let answers = pressed.update(.terminal(.key(key)))
          var clicked = start
          let point = Point(row: row, column: column + place)
          _ = clicked.update(.terminal(.mouse(Mouse(.press(.left), at: point))))
          let effects = clicked.update(.terminal(.mouse(Mouse(.release(.left), at: point))))
          #expect(
            outcome(clicked, effects) == outcome(pressed, answers),
            "\(context.name): \(name) of \(text)"
          )
          place += name.count
        }
        place += 1
      }
    }
  }

  @Test(arguments: Context.all) func `the place is the one whose keys are pressed`(
    context: Context
  ) throws {
    #expect(self.context(of: try model(in: context)) == context)
  }
}
