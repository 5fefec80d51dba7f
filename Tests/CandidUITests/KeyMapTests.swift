import CandidCore
import Canvas
import Testing

@testable import CandidUI

/// Keys that a person chose instead of those of the table.
struct KeyMapTests {
  private func model(_ choices: KeyChoice...) -> Model {
    var model = Model.sample()
    let (map, slips) = KeyMap.map(with: choices)
    #expect(slips == [])
    model.preferences.keyMap = map
    return model
  }

  private func slips(_ choices: [KeyChoice]) -> [KeySlip] { KeyMap.map(with: choices).slips }

  @Test func `a chosen key works instead of those of the table`() {
    var model = model(KeyChoice("next-day", keys: ["&", "Right"]))
    let day = model.day
    model.type("& Right")
    #expect(model.day == day.adding(2))
    model.type("l")
    #expect(model.day == day.adding(2))
    #expect(model.notice?.text == "l does nothing here; ? shows the keys")
  }

  @Test func `a sequence is written with or without blanks between its keys`() {
    for text in ["zt", "z t"] {
      var model = model(KeyChoice("today", keys: [text]))
      model.type("l l z t")
      #expect(model.day == model.clock.today)
    }
  }

  @Test func `keys can be chosen for one place alone`() {
    var model = model(KeyChoice("undo", in: "balance", keys: ["z"]))
    #expect(model.type("u") == [.takeBack(.undo, isForced: false)])
    #expect(model.type("b z") == [.takeBack(.undo, isForced: false)])
    #expect(model.type("u") == [])
  }

  @Test func `keys of a form and of the line can be chosen`() {
    var model = model(KeyChoice("save", keys: ["F2"]), KeyChoice("submit", keys: ["^J"]))
    model.type("a new ^J")
    #expect(model.entry == .none)
    model.type("e x F2")
    #expect(model.entry == .none)
    #expect(model.selected?.title == "newx")
  }

  @Test func `two commands can change their keys with each other`() {
    var model = model(KeyChoice("next-day", keys: ["h"]), KeyChoice("previous-day", keys: ["l"]))
    let day = model.day
    model.type("h")
    #expect(model.day == day.adding(1))
  }

  @Test func `a command without keys does nothing any more`() {
    var model = model(KeyChoice("remove", keys: []))
    model.type("d Del")
    #expect(model.plan == self.model().plan)
    #expect(model.notice?.text == "Del does nothing here; ? shows the keys")
  }

  @Test(
    arguments: [
      (
        KeyChoice("jump", keys: ["j"]), nil, "“jump” is no command; `candid keys --json` names them"
      ),
      (
        KeyChoice("today", in: "form", keys: ["z"]), nil,
        "today has no keys in “form”; its places are week, ideas"
      ),
      (KeyChoice("quit", keys: []), nil, "quit leads out and needs a key; name one"),
      (
        KeyChoice("today", keys: ["T", "Entr"]), 1,
        "“Entr” is no key; write one as in j, gd, ^R, Alt-x, F5 or PgUp"
      ),
      (
        KeyChoice("today", keys: [""]), 0,
        "“” is no key; write one as in j, gd, ^R, Alt-x, F5 or PgUp"
      ),
      (KeyChoice("today", keys: ["^I"]), 0, "a terminal sends Tab for “^I”; write Tab"),
      (KeyChoice("today", keys: ["^["]), 0, "a terminal sends Esc for “^[”; write Esc"),
      (KeyChoice("today", keys: ["^m"]), 0, "a terminal sends Enter for “^m”; write Enter"),
      (
        KeyChoice("today", keys: ["3x"]), 0,
        "“3x” begins with a digit, which counts; take another key"
      ),
      (
        KeyChoice("save", keys: ["^X^S"]), 0,
        "“^X^S” is no key; write one as in j, gd, ^R, Alt-x, F5 or PgUp"
      ),
      (
        KeyChoice("save", keys: ["^X ^S"]), 0,
        "“^X^S” is several keys, and one alone works in the form; take one key"
      ),
      (
        KeyChoice("save", keys: ["s"]), 0,
        "“s” is typed in the form; take a key with ^ or Alt-, or one of F1 to F24"
      ),
      (
        KeyChoice("today", keys: ["T", "Tx"]), 1,
        "“Tx” begins like another key here; leave one of them out"
      ),
      (
        KeyChoice("today", keys: ["x"]), 0,
        "“x” is a key of stage-next in the week; take another key, or give stage-next one"
      ),
      (
        KeyChoice("today", keys: ["g"]), 0,
        "“g” begins “gg” of first-post in the week; take another key, or give first-post one"
      ),
      (
        KeyChoice("today", keys: ["xx"]), 0,
        "“xx” begins with “x” of stage-next in the week; take another key, or give stage-next one"
      ),
    ] as [(KeyChoice, Int?, String)]
  )
  func `what cannot stand is told, and the table's keys work`(
    choice: KeyChoice,
    key: Int?,
    words: String
  ) {
    let (map, slips) = KeyMap.map(with: [choice])
    #expect(slips == [KeySlip(choice: 0, key: key, text: words)])
    #expect(map.isStandard)
  }

  @Test func `what is right stands beside what is wrong`() {
    let (map, slips) = KeyMap.map(with: [
      KeyChoice("today", keys: ["x"]), KeyChoice("jump", keys: ["j"]),
      KeyChoice("remove", keys: ["X"]), KeyChoice("stage-back", keys: ["Z"]),
    ])
    #expect(slips.map(\.choice) == [0, 1])
    guard case .command(let command) = map.match([Key("X")], in: .week) else {
      Issue.record("X does nothing")
      return
    }
    #expect(command.name == "remove")
  }

  @Test func `of two choices that clash the first one stands`() {
    let choices = [KeyChoice("today", keys: ["Z"]), KeyChoice("move", keys: ["Z"])]
    let advice = "take another key, or give today one"
    #expect(
      slips(choices) == [
        KeySlip(choice: 1, key: 0, text: "“Z” is a key of today in the week; \(advice)")
      ]
    )
  }

  @Test func `a choice that gives way takes its clashes with it`() {
    // The second cannot have z, so it keeps x, which the first one wanted.
    let choices = [
      KeyChoice("today", keys: ["x"]), KeyChoice("stage-next", keys: ["z", "y", "m"]),
    ]
    let (map, slips) = KeyMap.map(with: choices)
    #expect(slips.map(\.choice) == [0, 1])
    #expect(map.isStandard)
  }

  // MARK: - What is shown

  @Test(arguments: [("2026-02-03", false), ("2026-02-06", true), ("2026-02-07", false)])
  func `the story is hinted first of a post that has none alone`(day: String, isHinted: Bool) {
    var untold = Post.sample("1", on: "2026-02-06")
    untold.story = nil
    var told = Post.sample("2", on: "2026-02-03")
    told.story = .whole
    var model = Model.sample(.sample([untold, told]))
    while model.day < .on(day) { model.type("l") }
    model.type("i")
    let footer = Footer.parts(for: model, columns: 119).map(\.piece).text
    #expect(footer.contains("Esc s story") == isHinted)
  }

  @Test func `the footer shows the keys that work`() {
    var model = model(
      KeyChoice("previous-day", keys: ["Left"]),
      KeyChoice("balance", keys: ["B"]),
      KeyChoice("add", keys: []),
      KeyChoice("shift-later", keys: [")"])
    )
    model.size = Size(columns: 120, rows: 40)
    let footer = Footer.parts(for: model, columns: 119).map(\.piece).text
    #expect(footer.contains("Left j k l move"))
    #expect(footer.contains("B balance"))
    #expect(footer.contains("H ) shift"))
    #expect(!footer.contains("add"))
  }

  @Test func `the first key of a sequence is shown as it now is`() {
    let intentions = ["connection", "education", "behind-the-scenes", "untagged"]
    let choices = zip(intentions, ["zc", "ze", "zb", "zz"]).map { word, keys in
      KeyChoice("tag-\(word)", keys: [keys])
    }
    var model = Model.sample()
    model.preferences.keyMap = KeyMap.map(with: choices).map
    #expect(Footer.parts(for: model, columns: 119).map(\.piece).text.contains("z intention"))
    model.type("l z")
    let footer = Footer.parts(for: model, columns: 119).map(\.piece).text
    #expect(footer.hasPrefix("z  c connection  e education  b behind-the-scenes  z untagged"))
  }

  @Test func `the help shows the keys that work`() {
    let model = model(KeyChoice("today", keys: ["T", "gt"]))
    let rows = KeyTable.sections(model.keyMap)[0].rows
    #expect(rows.first { $0.command == "today" }?.keys == "T gt")
    #expect(rows.first { $0.command == "next-day" }?.keys == "l Right")
  }

  @Test func `messages name the keys that work`() {
    var model = model(
      KeyChoice("undo", in: "week", keys: ["z"]),
      KeyChoice("add", keys: ["&"]),
      KeyChoice("submit", keys: ["^J"]),
      KeyChoice("cancel", keys: ["^G"])
    )
    model.type("l i e")
    #expect(model.notice?.text == "Tagged education.  z undoes")
    model.type("3l e")
    #expect(model.notice?.text == "no post on this day; & adds one")
    model.type("& x ^G")
    #expect(model.notice?.text == "^G again drops what you typed; ^J adds it")
  }

  @Test(arguments: Context.all)
  func `hints are as the table has them where their keys are not changed`(context: Context) {
    let written = Commands.all(in: context).compactMap(\.hint?.keys)
    let (map, _) = KeyMap.map(with: [KeyChoice("last-post", keys: ["Z"])])
    #expect(Footer.hints(in: context, .standard).map(\.keys) == written)
    #expect(Footer.hints(in: context, map).map(\.keys) == written)
  }
}
