import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// What the line after `:` says of words that it cannot take; they stay, the cursor at the place.
struct LineRefusalTests {
  @Test(arguments: [
    ("xyzzy", "“xyzzy” is no verb; Tab shows the verbs", 5),
    ("tagg whole", "“tagg” is no verb; did you mean tag?", 4),
    ("re", "“re” fits redo, reflect, remove, repair, restore, review", 2),
    ("init", "init is for the shell, `candid init`: it makes a plan, and the screen shows one", 4),
    ("tag", "say what it is: INTENTION, STORY or both", 3),
    (
      "tag foo",
      "“foo” is no intention, story or post at hand; write connection, education, "
        + "behind-the-scenes, untagged, polished, whole, hard, plain, untold", 7
    ),
    ("tag --stry whole", "unknown option “--stry”; did you mean --story?", 10),
    ("tag --xyzzy", "unknown option “--xyzzy”; write --intention, --story, --post", 11),
    ("redo --forced", "unknown option “--forced”; did you mean --force?", 13),
    ("tag whole --story", "--story needs STORY", 17),
    ("tag --story --intention connection", "--story needs STORY", 23),
    (
      "tag --intention foo whole",
      "“foo” is no intention; write connection, education, behind-the-scenes, untagged", 19
    ),
    (
      "tag whole hard",
      "“hard” is no intention or post at hand; write connection, education, "
        + "behind-the-scenes, untagged", 14
    ),
    ("stage", "this needs STAGE", 5),
    ("stage done", "“done” is no stage or post at hand; write draft, ready, posted, skipped", 10),
    ("move 25:30", "--at: “25:30” is no time; write 9:30 or 09:30", 10),
    ("move 2026-02-30", "--to: “2026-02-30” is no day of the calendar", 15),
    ("move ideas 9:00", "--at needs a day; an idea has no time", 15),
    ("move 444", "say where to: DAY, TIME or ideas", 8),
    ("move 9:00 444 666", "--at needs a day; give DAY too", 9),
    ("duplicate to", "--to needs DAY", 12),
    ("add --on fri", "this needs TITLE", 12),
    ("add T --at 9:30", "--at needs a day; give --on too", 15),
    ("add T --on foo", "--on: “foo” is no date; write 2026-11-24, 24 nov, fri, +3d or w49", 14),
    ("add \"T", "the quote is not closed; write \" after the words", 6),
    ("add T --channel tiktok", "“tiktok” is no channel of this plan; write ig, li, fb", 22),
    ("add T --count many", "--count is “many”; give a number of times", 18),
    ("add T --count 3", "--count needs a series; give --every too", 15),
    ("add T --why ", "--why needs WORDS", 12),
    ("add \"\"", "a post needs a title; give it a few words", 6),
    ("edit 444 666 title x", "--title is for one post, and these are 2", 20),
    ("edit 444 666", "say what to change: title WORDS, --on DAY, --why WORDS …", 12),
    ("edit --following --at 9:00", "--following needs a post of a series", 16),
    ("remove nobody", "“nobody” is no post at hand; write POST", 13),
    ("remove --following", "--following needs a post of a series", 18),
    ("remove \"Sold out\"", "“Sold out” is no post at hand; write POST", 17),
    ("ask 444 666 mission x", "this is about one post, and 2 are marked or named; take one", 21),
    ("ask mission \"\"", "--mission is empty; give your own words, or none", 14),
    ("reflect words Good", "this one is ready, and not posted yet; x sets the stage", 18),
    ("repair", "this needs N", 6), ("repair 0", "repairs are counted from 1", 8),
    ("repair x", "“x” is no number; write N", 8),
    (
      "accept polished",
      "say why it may stand: because WORDS; or take that back: reopen", 15
    ),
    ("accept daily because x", "“daily” is no rule that flags; write polished, selling", 12),
    ("accept selling because x", "selling does not flag 2026-W06; b says what does", 24),
    ("accept polished reopen", "polished of 2026-W06 is not accepted; b says what stands", 22),
    ("accept polished because \"\"", "because is empty; give a few words", 26),
    ("week w60", "“w60” does not exist; a year has 52 or 53 weeks", 8),
    ("week foo", "“foo” is no week; write this, next, last", 8),
    ("go", "this needs DAY", 2), ("show", "this needs POST", 4),
    ("show \"An idea for later\"", "“An idea for later” is an idea, and on no day", 24),
    ("restore", "this needs ENTRY", 7),
    ("review 3", "“3” has no place here; this takes no more words", 8),
    ("next-channel", "next-channel works in the balance view", 12),
    ("next-week 3", "next-week takes no words", 11),
    ("accept-draft", "“accept-draft” is no verb; Tab shows the verbs", 12),
  ])
  func `wrong words are explained and stay`(line: String, error: String, place: Int) {
    var model = Model.sample()
    model.enter(line: line)
    #expect(model.notice?.text == error)
    #expect(model.notice?.kind == .error)
    #expect(model.typedLine == line)
    #expect(model.typedPlace == place)
  }

  @Test(arguments: [
    "add T", "edit why x", "tag whole", "stage posted", "move fri", "duplicate fri", "remove",
    "ask mission x", "accept polished because x", "undo", "undo k3f9", "redo", "restore k3f9",
    "hard Cried",
  ])
  func `a read-only plan refuses with its reason`(line: String) {
    var model = Model.sample()
    model.readOnly = "the plan belongs to someone else"
    #expect(model.enter(line: line) == [])
    #expect(model.notice?.text == "the plan belongs to someone else")
    #expect(model.typedLine == line)
  }

  @Test(arguments: [
    "tag whole", "remove", "move fri", "stage ready", "edit why x", "ask", "reflect",
  ])
  func `without a post it says what to do`(line: String) {
    var model = Model.sample()
    model.type("4 l")
    model.enter(line: line)
    #expect(model.notice?.text == "no post on this day; a adds one")
    #expect(model.typedLine == line)
  }

  @Test func `what the plan refuses stays typed`() {
    var model = Model.sample()
    model.typeText(":tag connection")
    let effects = model.update(.terminal(.key(Key(.enter))))
    #expect(effects.count == 1)
    #expect(model.entry.isSubmitted)
    _ = model.update(.refused(.line, "no space left on the disk"))
    #expect(model.notice?.text == "no space left on the disk")
    #expect(model.typedLine == "tag connection")
    #expect(!model.entry.isSubmitted)
  }

  @Test func `what was changed elsewhere is asked about, and Enter again writes over it`() throws {
    var model = Model.sample()
    model.typeText(":tag connection")
    _ = model.update(.terminal(.key(Key(.enter))))
    let post = try #require(model.selected)
    _ = model.update(.changedElsewhere(.line, [.post(post, [.intention(nil)])]))
    #expect(model.notice?.text.hasSuffix("Enter again writes over it") == true)
    #expect(model.typedLine == "tag connection")
  }

  @Test func `no line of any letters is too odd to be answered`() {
    var random = SplitMix64(seed: 5)
    let parts =
      LineCommand.verbs.map(\.name) + [
        "--on", "--at=", "fri", "9:30", "\"", "'", "--", "-", "=", "none", "w99", "444", "é", "👩‍🚀",
        "\\",
        "because", "99999999999999999999", "+9999999d", "--every", "--count", "title",
      ]
    for round in 0..<300 {
      var model = Model.sample()
      let count = Int.random(in: 1...6, using: &random)
      let line = (0..<count).compactMap { _ in parts.randomElement(using: &random) }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      guard !line.hasPrefix("q") else { continue }
      model.enter(line: line)
      #expect(model.typedLine == line || model.entry.draftOrNone, "seed 5, round \(round): \(line)")
    }
  }
}

extension Entry {
  /// Whether the line is closed: carried out, or gone on to a form or another line.
  fileprivate var draftOrNone: Bool {
    if case .prompt(let prompt) = self { prompt.kind != .command } else { true }
  }
}
