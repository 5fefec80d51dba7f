/// The one place where text becomes something that may reach a terminal.
///
/// What comes out holds no control, no bidirectional or otherwise invisible character, and only
/// clusters on whose width all terminals agree; see `Clusters` for the rules. Sanitising twice
/// changes nothing more.
package enum Sanitiser {
  /// Makes a text safe to show on one line.
  ///
  /// A line end or a tab is shown like any other control: `␊`, `␉`.
  package static func text(_ text: String, characters: CharacterSet = .unicode) -> String {
    sanitised(text, characters: characters, keeping: [])
  }

  /// Makes a text of many lines safe to print; keeps `\n` and turns `\r\n` into it.
  package static func lines(_ text: String, characters: CharacterSet = .unicode) -> String {
    sanitised(text, characters: characters, keeping: .lineEnds)
  }

  /// Makes a line safe to print and keeps its tabs, for lists whose fields tabs divide.
  ///
  /// The fields themselves go through `text(_:characters:)` before, else a tab in one splits it.
  package static func tabbed(_ text: String, characters: CharacterSet = .unicode) -> String {
    sanitised(text, characters: characters, keeping: .tabs)
  }

  /// Makes a text safe for a file or a pipe: characters stay whole there, as no width matters.
  ///
  /// Controls and invisible characters are written out all the same; the joiners and form choices
  /// inside a character that shows something (👩‍🚀, 1️⃣) belong to it.
  package static func whole(_ text: String) -> String {
    guard !text.isPrintableASCII else { return text }
    return text.reduce(into: "") { result, character in
      result += isPlain(character) ? String(character) : self.text(String(character))
    }
  }

  private static func isPlain(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first, !hides(first) else { return false }
    return character.unicodeScalars.dropFirst().allSatisfy { scalar in
      !hides(scalar) || scalar.isFormChoice || scalar.value == 0x200D
        || first.value == 0x1F3F4 && (0xE0020...0xE007F).contains(scalar.value)
    }
  }

  /// Whether a scalar is a control or invisible, so that it may be shown and printed by its number
  /// only.
  package static func hides(_ scalar: Unicode.Scalar) -> Bool {
    ScalarKind(scalar) == .invisible
  }

  private static func sanitised(
    _ text: String,
    characters: CharacterSet,
    keeping kept: KeptControls
  ) -> String {
    guard !text.isPrintableASCII else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for cluster in Clusters(text, characters: characters, keeping: kept) {
      result += cluster.text
    }
    return result
  }
}

extension String {
  /// Whether each byte stands for one printable ASCII character, so that columns are bytes.
  var isPrintableASCII: Bool {
    utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
}
