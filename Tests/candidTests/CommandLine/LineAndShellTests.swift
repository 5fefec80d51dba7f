import CandidCore
import CandidStore
import CandidUI
import Canvas
import Foundation
import Testing

/// The line after `:` and the shell: the same verbs, and the same words for the same change.
@Suite struct LineAndShellTests {
  @Test func `every verb of the shell is one of the line, or it is said why not`() throws {
    let printed = Home(withPlan: false).run("--experimental-dump-help").output
    let help = try JSONDecoder().decode(DumpedHelp.self, from: Data(printed.utf8))
    let shell = Set(help.command.subcommands.map(\.commandName)).subtracting(["help"])
    #expect(shell.count > 20)
    let line = Set(KeyTable.verbs.rows.map(\.command))
    let shellOnly = Set(ShellVerbs.all.map(\.name))
    #expect(shell.subtracting(line).subtracting(shellOnly) == [], "neither there nor in ShellVerbs")
    #expect(shellOnly.intersection(line) == [], "both there and in ShellVerbs")
    #expect(shellOnly.subtracting(shell) == [], "in ShellVerbs, and no verb")
  }

  /// The words for the shell, after those that the line has; `ID` is the selected post there.
  @Test(arguments: [
    (["add", "Sweeping the yard"], "add Sweeping the yard"),
    (
      [
        "add", "Sweeping", "--on", "next fri", "--at", "9:30", "--intention", "education",
        "--story",
        "whole", "--channel", "ig", "--offer", "--need", "trust", "--why", "so it is", "--every",
        "2 weeks", "--count", "3",
      ],
      "add Sweeping --on next fri --at 9:30 --intention education --story whole --channel ig "
        + "--offer --need trust --why so it is --every 2 weeks --count 3"
    ),
    (
      ["edit", "ID", "--title", "A new title", "--at", "7:15", "--no-offer", "--story", "untold"],
      "edit title A new title --at 7:15 --no-offer --story untold"
    ),
    (["edit", "ID", "--on", "ideas", "--why", "none"], "edit on ideas why none"),
    (
      ["edit", "ID", "--every", "month", "--until", "2026-12-31"],
      "edit every month --until 2026-12-31"
    ),
    (["tag", "ID", "--intention", "connection", "--story", "hard"], "tag connection hard"),
    (["tag", "ID", "--intention", "untagged"], "tag untagged"),
    (["move", "ID", "--to", "fri", "--at", "9:00"], "move fri 9:00"),
    (["move", "ID", "--to", "ideas"], "move ideas"),
    (["duplicate", "ID", "--to", "+9w"], "duplicate to +9w"),
    (["stage", "skipped", "ID"], "stage skipped"),
    (["remove", "ID"], "remove"),
    (
      ["ask", "ID", "--mission", "It shows slow work", "--promotes", "the mugs"],
      "ask mission It shows slow work --promotes the mugs"
    ),
    (
      ["accept", "this", "polished", "--because", "launch week"],
      "accept polished because launch week"
    ),
  ])
  func `the same words make the same change`(shell: [String], line: String) throws {
    let (one, other) = (try Home.withSample(), try Home.withSample())
    let model = try Self.model(of: other)
    let selected = try #require(model.selected)
    let arguments = shell.map { $0 == "ID" ? selected.id.text : $0 }
    let outcome = one.run(bytes: arguments.map { Array($0.utf8) })
    try #require(outcome.exitCode == 0, "\(outcome)")
    try Self.save(line, model, in: other)
    #expect(try Self.state(of: one) == Self.state(of: other), "\(line)")
  }

  /// The screen of a home's plan, all of it read.
  private static func model(of home: Home) throws -> Model {
    let store = try Store(opening: home.plan)
    let pages = store.read(try store.pages())
    let now = try #require(Instant(rfc3339: home.environment["CANDID_NOW"] ?? ""))
    return Model(
      plan: Plan(settings: store.settings, pages: pages),
      clock: Clock(now: now, today: try #require(Day("2026-02-03"))),
      size: Size(columns: 80, rows: 24),
      seed: 9
    )
  }

  /// Types a line and saves what it asks for.
  private static func save(_ line: String, _ model: Model, in home: Home) throws {
    var model = model
    for character in ":" + line { _ = model.update(.terminal(.key(Key(character)))) }
    let effects = model.update(.terminal(.key(Key(.enter))))
    guard case .save(let change, _, let near)? = effects.first else {
      Issue.record("\(line): \(model.notice?.text ?? "nothing is saved")")
      return
    }
    _ = try Store(opening: home.plan).perform(change, near: near, lockTimeout: .zero)
  }

  /// All posts, acceptances and what the history says, with one name for every new post.
  private static func state(of home: Home) throws -> String {
    let what = home.run("history", "--json", "--limit", "1").output.split(separator: "\"what\":")
    let said = what.last?.split(separator: "\"posts\"").first ?? ""
    let files = try home.planFiles().filter { $0.key.hasPrefix("weeks/") }
    let texts = files.sorted { $0.key < $1.key }.map {
      "\($0.key)\n\(String(decoding: $0.value, as: UTF8.self))"
    }
    var state = (texts + [String(said)]).joined(separator: "\n")
    let known = try sampleIDs.get()
    let ids = state.matches(of: /"id": "([0-9a-z]{12})"/).map { String($0.1) }
    for id in Set(ids).subtracting(known) { state = state.replacing(id, with: "NEW") }
    return state
  }

  /// The posts that the sample has before anything is changed.
  private static let sampleIDs = Result {
    Set(try model(of: Home.withSample()).plan.pages.values.flatMap(\.posts).map(\.id.text))
  }
}

/// What the argument parser tells of the verbs.
private struct DumpedHelp: Decodable {
  struct Command: Decodable {
    let subcommands: [Verb]
  }

  struct Verb: Decodable {
    let commandName: String
  }

  let command: Command
}
