import CandidCore

/// The items of a list as lines to type, one each; an item whose line stays is kept to the letter.
enum ItemLines {
  /// The lines of items; several lines in an item are one here.
  static func text<Item>(of items: [Item], line: (Item) -> String) -> String {
    items.map { folded(line($0)) }.joined(separator: "\n")
  }

  /// What lines without blanks around them mean, in their order.
  ///
  /// `read` reads a line that no item had, by its number from 0; what it goes on with it takes from
  /// the items whose lines are gone. Throws what it throws.
  static func items<Item>(
    _ lines: [String],
    before: [Item],
    line: (Item) -> String,
    read: (String, Int, inout [Item]) throws(FormMisfit) -> Item
  ) throws(FormMisfit) -> [Item] {
    var open = before
    var kept: [Int: Item] = [:]
    for (number, typed) in lines.enumerated() {
      guard let place = open.firstIndex(where: { folded(line($0)) == typed }) else { continue }
      kept[number] = open.remove(at: place)
    }
    var items: [Item] = []
    for (number, typed) in lines.enumerated() {
      if let item = kept[number] {
        items.append(item)
      } else {
        items.append(try read(typed, number, &open))
      }
    }
    return items
  }

  /// Plain lines, each of which is an item.
  static func strings(_ lines: [String], before: [String]) throws(FormMisfit) -> [String] {
    try items(lines, before: before, line: \.self) { typed, _, _ throws(FormMisfit) in typed }
  }

  /// A word by which a new item is known: with a number behind it where others have the same.
  static func name(_ word: String, besides taken: Set<String>) -> String {
    if !taken.contains(word) { return word }
    return (2...).lazy.map { "\(word)-\($0)" }.first { !taken.contains($0) } ?? word
  }

  /// A text on one line, as a field shows it and gives it back.
  static func folded(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return FormReading.trimmed(line[...]) ?? ""
  }
}
