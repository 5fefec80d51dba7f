import Foundation
import Testing

/// Posts that stand twice, from the command line.
@Suite struct ResolveVerbTests {
  private static func week(_ name: String, _ posts: String...) -> String {
    "{\"candid\": 1, \"week\": \"\(name)\", \"posts\": [\n\(posts.joined(separator: ",\n"))\n]}\n"
  }

  private static let one = #"{"id": "111111111111", "title": "A shelf", "date": "2026-02-03"}"#
  private static let two = #"{"id": "222222222222", "title": "A kiln", "date": "2026-02-03"}"#
  private static let moved = #"{"id": "222222222222", "title": "A kiln", "date": "2026-02-10"}"#

  /// A plan with one post in two weeks.
  private func home() -> Home {
    let home = Home()
    home.write(Self.week("2026-W06", Self.one, Self.two), to: "weeks/2026-W06.json")
    home.write(Self.week("2026-W07", Self.moved), to: "weeks/2026-W07.json")
    return home
  }

  @Test func `without a terminal it says what is to be decided and how`() {
    let home = home()
    let outcome = Outcome(
      output: """
        “A kiln” stands in 2 places (22222222)
          2026-W06
            date: "2026-02-03"
          2026-W07
            date: "2026-02-10"
          candid resolve 22222222 --keep 2026-W06
          candid resolve 22222222 --keep 2026-W07

        """,
      complaint: "",
      exitCode: 65
    )
    #expect(home.run("resolve") == outcome)
    #expect(home.run("resolve", "2222") == outcome)
    #expect(home.read("weeks/2026-W07.json") == Self.week("2026-W07", Self.moved))
  }

  @Test func `the version that is named stays, the other is put aside`() throws {
    let home = home()
    let outcome = home.run("resolve", "22222222", "--keep", "2026-W07")
    let rescue = try #require(home.rescued.first)
    #expect(rescue.hasPrefix(".candid/rescue/2026-W06-222222222222.json-20260203T080000Z-"))
    #expect(
      outcome
        == .done("Kept “A kiln” in 2026-W07 (22222222); what it said elsewhere is in \(rescue)\n")
    )
    #expect(home.read("weeks/2026-W06.json") == Self.week("2026-W06", Self.one))
    #expect(home.read(rescue) == Self.two + "\n")
    #expect(home.run("resolve") == .done("Nothing stands twice; nothing was changed.\n"))
    #expect(home.run("doctor") == .done("Nothing is wrong.\n"))
  }

  @Test func `a copy is taken over and put aside`() throws {
    let home = Home()
    home.write(Self.week("2026-W06", Self.one), to: "weeks/2026-W06.json")
    let copy = Self.week("2026-W06", Self.one, Self.two)
      .replacing("\"posts\"", with: "\"theme\": \"Fire\", \"posts\"")
    home.write(copy, to: "weeks/2026-W06 (1).json")
    let outcome = home.run("resolve")
    let rescue = try #require(home.rescued.first)
    #expect(rescue.hasPrefix(".candid/rescue/2026-W06 (1).json-20260203T080000Z-"))
    #expect(
      outcome
        == .done(
          """
          Added “A kiln” to 2026-W06 from weeks/2026-W06 (1).json (22222222)
          Moved weeks/2026-W06 (1).json to \(rescue); its `theme` differs and is only there

          """
        )
    )
    #expect(home.read("weeks/2026-W06.json") == Self.week("2026-W06", Self.one, Self.two))
    #expect(home.read("weeks/2026-W06 (1).json") == nil)
    #expect(home.read(rescue) == copy)
  }

  @Test func `a copy that cannot be read is told`() {
    let home = Home()
    home.write("", to: "weeks/2026-W06 (1).json")
    let what = "weeks/2026-W06 (1).json: is not taken over, since something cannot be read"
    let why = "the file is empty; bring it back from a backup, or remove it"
    let outcome = home.run("resolve")
    #expect(outcome == .refused(65, "\(what); weeks/2026-W06 (1).json: \(why)"))
  }

  @Test func `what is to be decided is printed as JSON`() {
    let outcome = home().run("resolve", "--json")
    #expect(outcome.exitCode == 65)
    #expect(
      outcome.output.hasPrefix(
        """
        {
          "conflicts": [
            {
              "id": "222222222222",
              "versions": [
                {
                  "place": "2026-W06",
                  "post": {
                    "id": "222222222222",
                    "title": "A kiln",
                    "date": "2026-02-03"
                  }
                },

        """
      )
    )
    #expect(Home().run("resolve", "--json") == .done("{\n  \"conflicts\": []\n}\n"))
  }

  @Test(arguments: [
    (
      ["resolve", "3333"], Int32(66),
      "no post called “3333” is to be decided; `candid resolve` lists those that are"
    ),
    (
      ["resolve", "2222", "--keep", "2026-W08"], 64,
      "--keep: “2026-W08” has no version of it; write 2026-W06 or 2026-W07"
    ),
    (["resolve", ""], 64, "an id is empty; give at least its first 3 characters"),
  ])
  func `what fits nothing is refused`(arguments: [String], code: Int32, complaint: String) {
    let home = home()
    #expect(home.run(bytes: arguments.map { Array($0.utf8) }) == .refused(code, complaint))
    #expect(home.read("weeks/2026-W07.json") == Self.week("2026-W07", Self.moved))
  }

  @Test func `on a terminal it asks, and takes only an answer`() throws {
    let home = home()
    let run = try PtyRun(home, ["resolve"])
    try run.wait(for: "1 2026-W06", "2 2026-W07", "Keep 1 or 2? Enter leaves it as it is:")
    run.type("3\r")
    try run.wait("the question again") { $0.components(separatedBy: "Keep 1 or 2?").count == 3 }
    run.type("2\r")
    try run.wait(for: "Kept “A kiln” in 2026-W07")
    #expect(try run.wait() == .exited(0))
    #expect(home.read("weeks/2026-W06.json") == Self.week("2026-W06", Self.one))
  }

  @Test(arguments: ["\r", "\u{4}"])
  func `a question without an answer leaves all as it is`(keys: String) throws {
    let home = home()
    let run = try PtyRun(home, ["resolve"])
    try run.wait(for: "Keep 1 or 2?")
    run.type(keys)
    try run.wait(for: "candid resolve 22222222 --keep 2026-W07")
    #expect(try run.wait() == .exited(65))
    #expect(home.read("weeks/2026-W06.json") == Self.week("2026-W06", Self.one, Self.two))
  }
}
