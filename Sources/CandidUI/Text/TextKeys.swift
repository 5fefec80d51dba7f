import Canvas

/// The readline keys of every field; help and documentation print this list.
package enum TextKeys {
  package struct Entry: Sendable {
    package var keys: [String]
    package var summary: String
    var run: @Sendable (inout TextEditor) -> Void
  }

  package static let all: [Entry] = [
    Entry(keys: ["Left", "^B"], summary: "a character back") { $0.move(to: $0.previous) },
    Entry(keys: ["Right", "^F"], summary: "a character on") { $0.move(to: $0.next) },
    Entry(keys: ["Alt-b", "^Left"], summary: "a word back") { $0.move(to: $0.previousWord) },
    Entry(keys: ["Alt-f", "^Right"], summary: "a word on") { $0.move(to: $0.nextWord) },
    Entry(keys: ["^Home", "Alt-<"], summary: "start of the text") { $0.move(to: 0) },
    Entry(keys: ["^End", "Alt->"], summary: "end of the text") { $0.move(to: $0.end) },
    Entry(keys: ["Home", "^A"], summary: "start of the line") { $0.move(to: $0.lineStart) },
    Entry(keys: ["End", "^E"], summary: "end of the line") { $0.move(to: $0.lineEnd) },
    Entry(keys: ["Backspace", "^H"], summary: "delete before the cursor") {
      $0.remove($0.previous..<$0.cursor)
    },
    Entry(keys: ["Del", "^D"], summary: "delete under the cursor") {
      $0.remove($0.cursor..<$0.next)
    },
    Entry(keys: ["^W", "Alt-Backspace"], summary: "cut the word before") {
      $0.remove($0.previousWord..<$0.cursor, keeping: true)
    },
    Entry(keys: ["Alt-d"], summary: "cut the word after") {
      $0.remove($0.cursor..<$0.nextWord, keeping: true)
    },
    Entry(keys: ["^U"], summary: "cut to the start of the line") {
      $0.remove($0.lineStart..<$0.cursor, keeping: true)
    },
    Entry(keys: ["^K"], summary: "cut to the end of the line") {
      $0.remove($0.cursor..<$0.lineEnd, keeping: true)
    },
    Entry(keys: ["^Y"], summary: "put back what was cut") { $0.yank() },
    Entry(keys: ["^_"], summary: "undo inside the field") { $0.undo() },
    Entry(keys: ["^R"], summary: "redo inside the field") { $0.redo() },
  ]

  private static let bindings: [Key: Int] = Dictionary(
    uniqueKeysWithValues: all.indices.flatMap { index in
      all[index].keys.map { name in
        guard let key = KeyName.key(name) else { preconditionFailure("no key is named \(name)") }
        return (key, index)
      }
    }
  )

  /// Carries a key out in a field.
  ///
  /// - Returns: Whether the key means something there.
  package static func take(_ key: Key, in editor: inout TextEditor) -> Bool {
    if let index = bindings[key] {
      all[index].run(&editor)
      return true
    }
    if case .character(let character) = key.code, key.modifiers.subtracting(.shift).isEmpty {
      editor.insert(String(character))
      return true
    }
    return false
  }
}
