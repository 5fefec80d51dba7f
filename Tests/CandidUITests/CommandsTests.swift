import CandidCore
import Canvas
import Testing

@testable import CandidUI

struct CommandsTests {
  @Test func `no two commands of a view share a name or a key`() {
    for context in Context.all {
      let commands = Commands.all(in: context)
      #expect(Set(commands.map(\.name)).count == commands.count, "\(context.name)")
      let keys = commands.flatMap { $0.keys.map(KeyName.sequence) }
      #expect(Set(keys).count == keys.count, "\(context.name)")
      // A key that begins a sequence must do nothing by itself.
      for one in keys {
        #expect(!keys.contains { $0.count > one.count && $0.starts(with: one) }, "\(one)")
      }
    }
  }

  @Test func `keys read as they are written`() {
    let names = Commands.all.flatMap(\.keys) + TextKeys.all.flatMap(\.keys)
    for name in names {
      #expect(KeyName.sequence(name).map(KeyName.text).joined(separator: " ") == name)
    }
  }

  @Test(arguments: Context.all)
  func `every key in the footer is bound there`(context: Context) {
    let bound = Set(Commands.all(in: context).flatMap(\.keys).flatMap(KeyName.sequence))
    for hint in Footer.hints(in: context, .standard) {
      for word in hint.keys.split(separator: " ").map(String.init) {
        let keys = KeyName.key(word).map { [$0] } ?? word.map { Key($0) }
        for key in keys { #expect(bound.contains(key), "\(hint.keys) \(hint.word)") }
      }
    }
  }

  @Test(arguments: Context.all)
  func `the help lists every command of a view`(context: Context) {
    let rows = KeyTable.sections(.standard, first: context)[0].rows.map(\.command)
    #expect(rows == Commands.all(in: context).map(\.name))
  }

  @Test func `every view in the folder stands in the list`() {
    let contexts = Views.all.map(\.context)
    #expect(
      contexts == [
        .week, .ideas, .month, .balance, .review, .hardParts, .plans, .history, .messages, .rules,
        .help,
      ]
    )
    #expect(Set(contexts).count == Views.all.count)
  }

  @Test func `every key of a field does what it says`() {
    var editor = TextEditor("one two\nthree four", takesLines: true)
    for (name, text, cursor) in [
      ("^Home", "one two\nthree four", 0), ("Alt-f", "one two\nthree four", 3),
      ("^K", "one\nthree four", 3), ("^Y", "one two\nthree four", 7),
      ("^A", "one two\nthree four", 0), ("Alt-d", " two\nthree four", 0),
      ("^_", "one two\nthree four", 0), ("^E", "one two\nthree four", 7),
      ("^W", "one \nthree four", 4), ("^U", "\nthree four", 0), ("^D", "three four", 0),
      ("Right", "three four", 1), ("Backspace", "hree four", 0), ("^End", "hree four", 9),
      ("Alt-b", "hree four", 5), ("Left", "hree four", 4), ("^H", "hre four", 3),
      ("^F", "hre four", 4), ("^B", "hre four", 3), ("Del", "hrefour", 3),
      ("^Right", "hrefour", 7), ("^Left", "hrefour", 0), ("Alt->", "hrefour", 7),
      ("Alt-Backspace", "", 0), ("^_", "hrefour", 7), ("Home", "hrefour", 0),
      ("End", "hrefour", 7), ("Alt-<", "hrefour", 0),
    ] {
      guard let key = KeyName.key(name) else {
        Issue.record("no key is named \(name)")
        continue
      }
      #expect(TextKeys.take(key, in: &editor), "\(name)")
      #expect(editor.text == text, "\(name)")
      #expect(editor.cursor == cursor, "\(name)")
    }
  }

  @Test func `a character is typed and deleted whole`() throws {
    var editor = TextEditor()
    for scalar in "👩‍🚀e\u{301}🇧🇪".unicodeScalars {
      editor.insert(String(Character(scalar)))
    }
    #expect(Array(editor.text) == ["👩‍🚀", "é", "🇧🇪"])
    let backspace = try #require(KeyName.key("Backspace"))
    for left in [2, 1, 0] {
      _ = TextKeys.take(backspace, in: &editor)
      #expect(editor.text.count == left)
    }
  }
}
